import java.io.IOException;
import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * What a runner does that trusts its submissions: compiles them and runs their tests, all in one
 * JVM, with no sandbox, no analysis and no report. The bench compares gradings with it.
 *
 * <p>Arguments: a folder for classes, then the folders of sources. Ends with 1 unless tests ran and
 * all of them passed.
 */
final class Baseline {

  private Baseline() {}

  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    List<Path> sources = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      try (Stream<Path> files = Files.walk(Path.of(arguments[i]))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    if (!compile(sources, classes)) {
      System.exit(1);
    }
    TestExecutionSummary summary = run(classes);
    summary.printFailuresTo(new PrintWriter(System.out, true));
    boolean allPassed = summary.getTestsFoundCount() > 0 && summary.getTotalFailureCount() == 0;
    System.out.println(summary.getTestsSucceededCount() + " tests passed");
    System.exit(allPassed ? 0 : 1);
  }

  private static boolean compile(List<Path> sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      return compiler
          .getTask(
              null,
              files,
              null,
              List.of("-d", classes.toString(), "-proc:none"),
              null,
              files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
  }

  private static TestExecutionSummary run(Path classes) throws IOException {
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, Baseline.class.getClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(DiscoverySelectors.selectClasspathRoots(Set.of(classes)))
              .build();
      SummaryGeneratingListener listener = new SummaryGeneratingListener();
      LauncherFactory.create().execute(request, listener);
      return listener.getSummary();
    }
  }
}
