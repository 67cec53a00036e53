package io.livegrade.examination.pack;

import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.challenge.PackSources;
import io.livegrade.model.submission.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles packs in this JVM, for their authors are trusted, and keeps what it compiled by content:
 * the next grading only reads it.
 */
public final class PackCompiler {

  private static final String CONTRACT = "contract";
  private static final String SUPPORT = "support";
  private static final String HIDDEN_TESTS = "hidden-tests";

  private final Path cache;
  private final String graderVersion;
  private final Map<String, List<Path>> libraries;

  /**
   * @param cache a folder for compiled packs; made when missing
   * @param graderVersion part of the key, since hidden tests are compiled against the grader
   * @param libraries the catalogue of libraries, by name
   */
  public PackCompiler(Path cache, String graderVersion, Map<String, List<Path>> libraries) {
    this.cache = cache;
    this.graderVersion = graderVersion;
    this.libraries = Map.copyOf(libraries);
  }

  /**
   * {@return the pack, compiled}
   *
   * @throws ConfigurationException when its sources do not compile, with every error
   */
  public CompiledPack compile(Challenge challenge) {
    Path folder = cache.resolve(challenge.about().hash() + "-" + graderVersion);
    try {
      if (!Files.isDirectory(folder)) {
        build(challenge, folder);
      }
      return read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the cache of compiled packs, " + cache, e);
    }
  }

  private void build(Challenge challenge, Path folder) throws IOException {
    Files.createDirectories(cache);
    Path building = Files.createTempDirectory(cache, "building-");
    try {
      PackSources sources = challenge.sources();
      List<Path> libraryJars =
          challenge.about().libraries().stream()
              .flatMap(name -> libraries.getOrDefault(name, List.of()).stream())
              .toList();
      Path contract = Files.createDirectory(building.resolve(CONTRACT));
      Path support = Files.createDirectory(building.resolve(SUPPORT));
      Path hiddenTests = Files.createDirectory(building.resolve(HIDDEN_TESTS));
      compile(challenge.id(), CONTRACT, sources.contract(), contract, libraryJars);
      List<Path> forSupport = new ArrayList<>(libraryJars);
      forSupport.add(bridge());
      forSupport.add(contract);
      compile(challenge.id(), SUPPORT, sources.support(), support, forSupport);
      List<Path> forTests = new ArrayList<>(graderClassPath());
      forTests.add(contract);
      forTests.add(support);
      compile(challenge.id(), HIDDEN_TESTS, sources.hiddenTests(), hiddenTests, forTests);
      publish(building, folder);
    } finally {
      deleteTree(building);
    }
  }

  /** Two graders may build the same pack at once; either result will do. */
  private static void publish(Path building, Path folder) throws IOException {
    try {
      Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      return;
    } catch (FileSystemException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  private static void compile(
      String id, String part, List<SourceFile> sources, Path target, List<Path> classPath)
      throws IOException {
    if (sources.isEmpty()) {
      return;
    }
    Path folder = Files.createTempDirectory(target.getParent(), part + "-sources-");
    List<Path> files = new ArrayList<>();
    for (SourceFile source : sources) {
      Path file = folder.resolve(source.path());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.text()));
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(target));
      boolean compiled =
          javac
              .getTask(
                  null,
                  manager,
                  diagnostics,
                  List.of("-proc:none", "-g", "-parameters", "-nowarn", "-XDstringConcat=inline"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!compiled) {
        throw new ConfigurationException(issues(id + "/" + part, folder, diagnostics));
      }
    } finally {
      deleteTree(folder);
    }
  }

  private static List<ConfigurationIssue> issues(
      String part, Path folder, DiagnosticCollector<JavaFileObject> diagnostics) {
    List<ConfigurationIssue> issues = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        String file =
            each.getSource() == null
                ? part
                : part + "/" + folder.relativize(Path.of(each.getSource().toUri()));
        issues.add(
            new ConfigurationIssue(
                Path.of(file),
                (int) Math.max(1, each.getLineNumber()),
                (int) Math.max(1, each.getColumnNumber()),
                "does not compile: " + each.getMessage(Locale.ROOT)));
      }
    }
    return issues;
  }

  /** Scenarios are written against it, and it is all of ours that the sandbox has. */
  private static Path bridge() {
    try {
      return Path.of(ClassFile.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot tell where our own classes lie", e);
    }
  }

  private static List<Path> graderClassPath() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getProperty("java.class.path", ""))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .toList();
  }

  private static CompiledPack read(Path folder) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String part : List.of(CONTRACT, SUPPORT, HIDDEN_TESTS)) {
      urls.add(folder.resolve(part).toUri().toURL());
    }
    return new CompiledPack(
        readClasses(folder.resolve(CONTRACT)),
        readClasses(folder.resolve(SUPPORT)),
        readClasses(folder.resolve(HIDDEN_TESTS)),
        urls);
  }

  private static List<ClassFile> readClasses(Path folder) throws IOException {
    List<ClassFile> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(file).toString().replace(File.separatorChar, '.');
        classes.add(
            new ClassFile(
                path.substring(0, path.length() - ".class".length()), Files.readAllBytes(file)));
      }
    }
    return classes;
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
