package io.livegrade.sandbox.image;

import com.sun.net.httpserver.HttpHandler;
import io.livegrade.bridge.http.HttpRequest;
import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.bridge.stub.Compilation;
import io.livegrade.bridge.stub.CompilationRequest;
import io.livegrade.bridge.stub.CompilationRequest.Source;
import io.livegrade.bridge.stub.Hooks;
import io.livegrade.bridge.stub.ScheduleReport;
import io.livegrade.bridge.stub.ScheduleRequest;
import io.livegrade.bridge.stub.StubService;
import io.livegrade.bridge.stub.TestRunReport;
import io.livegrade.bridge.stub.TestRunRequest;
import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/** Does with a stub what a grading will do, on sources that use what candidates use. */
final class StubTraining {

  private static final String PACKAGE = "rehearsal.";
  private static final String TEST = PACKAGE + "SampleTest";

  /** As often as it takes until nothing is looked up for the first time. */
  private static final int REQUESTS = 3;

  private static final String COUNTER = PACKAGE + "Counter";

  private static final int ORDERS = 20;

  /** Settles how many carriers virtual threads have, which is for the stub to say. */
  private static final String CARRIERS = "VirtualThreads";

  /** These are used in another way than by running them. */
  private static final Set<String> NO_PROGRAMS = Set.of("SampleTest", "Handler", "Counter");

  private final List<Source> sources;
  private final List<String> programs;
  private List<ClassFile> classes = List.of();

  private StubTraining(List<Source> sources, List<String> programs) {
    this.sources = sources;
    this.programs = programs;
  }

  /** One runtime's part of it. */
  interface Part {
    void with(StubService stub) throws IOException;
  }

  /** {@return the training that uses those of the libraries we have a sample for} */
  static StubTraining with(List<String> libraries) throws IOException {
    List<Source> sources = new ArrayList<>();
    List<String> programs = new ArrayList<>();
    List<String> samples = new ArrayList<>(List.of("Language", CARRIERS, "Handler", "Counter"));
    for (String library : libraries) {
      switch (library) {
        case "jackson" -> samples.add("JacksonSample");
        case "gson" -> samples.add("GsonSample");
        case "h2" -> samples.add("H2Sample");
        case "junit" -> samples.add("SampleTest");
        default -> {} // it is used by the sample test, or is one we have no sample for
      }
    }
    for (String sample : samples) {
      sources.add(new Source(sample + ".java", text(sample)));
      if (!NO_PROGRAMS.contains(sample)) {
        programs.add(PACKAGE + sample);
      }
    }
    return new StubTraining(sources, programs);
  }

  /** Compiles the samples, and runs the sample test twice as on mutants. */
  void atTheWorkbench(StubService service) {
    Compilation compilation = service.compile(new CompilationRequest(sources, List.of()));
    if (!compilation.errors().isEmpty()) {
      throw new SandboxException("A sample does not compile: " + compilation.errors().getFirst());
    }
    classes = compilation.classes();
    service.load(classes);
    if (sources.stream().anyMatch(source -> source.path().equals("SampleTest.java"))) {
      for (int run = 0; run < 2; run++) {
        TestRunReport report = service.runTests(new TestRunRequest(List.of(TEST), 0));
        if (report.tests().isEmpty() || report.anyFailed()) {
          throw new SandboxException("The sample test fails: " + report);
        }
      }
    }
  }

  /** Runs what the workbench compiled. */
  void atTheExamination(StubService service) {
    await(() -> tryAllOrders(service));
    await(() -> runSamples(service, programs));
  }

  /** Runs what leaves no choice made that the next conversation may want to make. */
  void beforeAnExamination(StubService service) {
    List<String> chosen = programs.stream().filter(each -> !each.endsWith(CARRIERS)).toList();
    await(() -> runSamples(service, chosen));
  }

  private static void await(Callable<?> runs) {
    FutureTask<?> task = new FutureTask<>(runs);
    task.run();
    try {
      task.get();
    } catch (ExecutionException e) {
      throw new SandboxException("A sample does not run: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SandboxException("Interrupted while making the sandbox's root file system", e);
    }
  }

  private ScheduleReport tryAllOrders(StubService service) throws Exception {
    service.load(classes);
    ScheduleReport report =
        service.interleave(
            new ScheduleRequest(
                Hooks.TWO_COUNTS.className(),
                COUNTER,
                List.of(),
                // Nobody rewrote the counter, so it calls none of them.
                Stream.of(Hooks.values()).map(Hooks::className).toList(),
                ORDERS));
    if (!report.trouble().isEmpty()) {
      throw new SandboxException("The orders of a sample cannot be tried: " + report.trouble());
    }
    return report;
  }

  private int runSamples(StubService service, List<String> chosen) throws Exception {
    service.load(classes);
    for (int request = 0; request < REQUESTS; request++) {
      for (String program : chosen) {
        ((Runnable) service.create(program, List.of(), List.of())).run();
      }
      HttpHandler handler = (HttpHandler) service.create(PACKAGE + "Handler", List.of(), List.of());
      HttpRequest post = HttpRequest.post("/sample", "{}");
      service.exchange(handler, post);
      service.exchangeAll(handler, List.of(post, post), 2);
    }
    return REQUESTS;
  }

  private static String text(String sample) throws IOException {
    try (InputStream resource =
        StubTraining.class.getResourceAsStream("rehearsal/" + sample + ".java")) {
      if (resource == null) {
        throw new SandboxException("This copy of the grader lacks the sample " + sample);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
