package io.livegrade.examination;

import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.examination.compile.CompiledSubmission;
import io.livegrade.examination.interleaving.ScheduleRoom;
import io.livegrade.examination.pack.CompiledPack;
import io.livegrade.examination.rewriting.Rewriter;
import io.livegrade.examination.session.Session;
import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Histories;
import io.livegrade.model.challenge.Entry;
import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.Sandbox;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Submissions of which it is known whether they are right: planted bugs and correct variants in
 * many idioms. The first line of each names its scenarios and what must be found.
 */
final class Calibration implements AutoCloseable {

  private static final Limits LIMITS =
      new Limits(
          Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMinutes(5), 256, 1L << 20);

  /**
   * One submission.
   *
   * @param name of its class
   * @param scenario the simple name of one of its scenarios
   * @param finds what must be found; empty for a correct one
   */
  record Case(String name, Path source, String scenario, String finds) {
    @Override
    public String toString() {
      return name + " under " + scenario;
    }
  }

  private final Sandbox sandbox;
  private final Path folder;
  private final CompiledPack pack;
  private final URLClassLoader loader;

  Calibration(Sandbox sandbox, Path folder) throws IOException {
    this.sandbox = sandbox;
    this.folder = folder;
    Path classes = folder.resolve("pack");
    List<Path> sources = new ArrayList<>(javaFiles("contract"));
    sources.addAll(javaFiles("support"));
    List<ClassFile> compiled = compile(sources, classes, classPath());
    this.pack = new CompiledPack(compiled, List.of(), List.of(), List.of(classes.toUri().toURL()));
    this.loader = pack.newLoader();
  }

  static List<Case> racy() {
    return cases("racy");
  }

  static List<Case> correct() {
    return cases("correct");
  }

  private static List<Case> cases(String kind) {
    Set<String> findings = Set.of("race", "deadlock", "endless", "leak", "outcome");
    List<Case> cases = new ArrayList<>();
    for (Path source : javaFiles(kind)) {
      String name = source.getFileName().toString().replace(".java", "");
      List<String> words = List.of(firstLine(source).substring(3).split(" ", -1));
      String finds = findings.contains(words.getLast()) ? words.getLast() : "";
      words.stream()
          .filter(word -> !findings.contains(word))
          .forEach(scenario -> cases.add(new Case(name, source, scenario, finds)));
    }
    return cases;
  }

  /** {@return what is found in a case, in a sandbox of its own} */
  Optional<Defect> judge(Case subject) throws IOException {
    Path classes = folder.resolve(subject.toString());
    List<ClassFile> compiled =
        compile(List.of(subject.source()), classes, classPath() + ":" + folder.resolve("pack"));
    CompiledSubmission submission =
        new CompiledSubmission(compiled, "candidate." + subject.name(), List.of());
    Entry entry = new Entry("", parametersFor(subject.scenario()));
    try (ScheduleRoom room =
        new ScheduleRoom(
            this::newSession, submission, entry, new Rewriter(pack.sharedNames(), loader))) {
      Histories histories = room.interleave("calibration.support." + subject.scenario());
      if (!histories.analysable()) {
        throw new IllegalStateException(subject + ": " + room.remark());
      }
      histories
          .requireNoRace("race")
          .requireNoDeadlock("deadlock")
          .requireTermination("endless")
          .requireNoLeak("leak");
      Oracles.of(subject.scenario()).accept(histories);
      return Optional.empty();
    } catch (Defect defect) {
      return Optional.of(defect);
    }
  }

  private Session newSession() {
    return Session.start(
        sandbox, new Launch(JavaRuntime.EXAMINATION, List.of(), LIMITS), pack, loader);
  }

  private static List<String> parametersFor(String scenario) {
    return switch (scenario) {
      case "TwoIncrements" -> List.of();
      case "TwoForOnePermit", "TimedAcquire" -> List.of("int", "calibration.TimeSource");
      case "SubmitAndTake", "CancelWhenFull" -> List.of("int", "int", "calibration.Job");
      default -> List.of("int");
    };
  }

  private static List<ClassFile> compile(List<Path> sources, Path classes, String classPath)
      throws IOException {
    Files.createDirectories(classes);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-g", "-nowarn", "-proc:none", "-d", classes.toString(), "-cp", classPath);
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call()) {
        throw new IllegalStateException("does not compile: " + sources);
      }
    }
    List<ClassFile> compiled = new ArrayList<>();
    try (Stream<Path> found = Files.walk(classes)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(file).toString().replace('/', '.');
        compiled.add(new ClassFile(name.replaceFirst("\\.class$", ""), Files.readAllBytes(file)));
      }
    }
    return compiled;
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static List<Path> javaFiles(String kind) {
    try {
      Path root = Path.of(Calibration.class.getResource("/interleavings/" + kind).toURI());
      try (Stream<Path> files = Files.list(root)) {
        return files.sorted().toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot read the submissions of known worth", e);
    }
  }

  private static String firstLine(Path source) {
    try (Stream<String> lines = Files.lines(source)) {
      return lines.findFirst().orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + source, e);
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
