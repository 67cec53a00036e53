package io.livegrade.stub.tests;

import io.livegrade.bridge.stub.TestRunReport;
import io.livegrade.bridge.stub.TestRunReport.End;
import io.livegrade.bridge.stub.TestRunRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs JUnit tests of the candidate's in this JVM. */
public final class TestRunner {

  private static final int MAX_TESTS = 1_000;
  private static final int MAX_MESSAGE = 500;
  private static final String SWITCH_CLASS = "livegrade.Planted";
  private static final String SWITCH_FIELD = "awake";

  private final ClassLoader candidate;

  /**
   * @param candidate loads the candidate's classes, tests and all
   */
  public TestRunner(ClassLoader candidate) {
    this.candidate = candidate;
  }

  /** {@return how each test ended; with a mutant awake, up to the first that fails} */
  public TestRunReport run(TestRunRequest request) {
    if (request.awake() > 0) {
      wake(request.awake());
    }
    CancellationToken cancellation = CancellationToken.create();
    Listener listener = new Listener(request.awake() > 0, cancellation);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(candidate);
    try {
      LauncherFactory.create(onlyJupiter())
          .execute(
              LauncherExecutionRequestBuilder.request(discovery(request))
                  .cancellationToken(cancellation)
                  .listeners(listener)
                  .build());
    } finally {
      thread.setContextClassLoader(before);
    }
    return new TestRunReport(List.copyOf(listener.tests));
  }

  private LauncherDiscoveryRequest discovery(TestRunRequest request) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(
            request.testClasses().stream()
                .map(name -> DiscoverySelectors.selectClass(candidate, name))
                .toList())
        .configurationParameter(LauncherConstants.CAPTURE_STDOUT_PROPERTY_NAME, "false")
        .build();
  }

  /** Listeners and the like that a submission might bring along are not registered. */
  private static LauncherConfig onlyJupiter() {
    return LauncherConfig.builder()
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .build();
  }

  private void wake(int mutant) {
    try {
      Class.forName(SWITCH_CLASS, true, candidate).getField(SWITCH_FIELD).setInt(null, mutant);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no mutants were planted in these classes", e);
    }
  }

  private static final class Listener implements TestExecutionListener {

    private final boolean stopAtFirstFailure;
    private final CancellationToken cancellation;
    private final List<TestRunReport.Test> tests = Collections.synchronizedList(new ArrayList<>());

    Listener(boolean stopAtFirstFailure, CancellationToken cancellation) {
      this.stopAtFirstFailure = stopAtFirstFailure;
      this.cancellation = cancellation;
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
      boolean ours = cancellation.isCancellationRequested();
      if (identifier.isTest() && !ours && tests.size() < MAX_TESTS) {
        tests.add(new TestRunReport.Test(nameOf(identifier), End.ABORTED, reason));
      }
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
      boolean failed = result.getStatus() == TestExecutionResult.Status.FAILED;
      // A container fails too: a @BeforeAll that throws takes its tests with it.
      if ((identifier.isTest() || failed) && tests.size() < MAX_TESTS) {
        tests.add(
            new TestRunReport.Test(
                nameOf(identifier),
                switch (result.getStatus()) {
                  case SUCCESSFUL -> End.PASSED;
                  case FAILED -> End.FAILED;
                  case ABORTED -> End.ABORTED;
                },
                result.getThrowable().map(Listener::messageOf).orElse("")));
      }
      if (failed && stopAtFirstFailure) {
        cancellation.cancel();
      }
    }

    private static String nameOf(TestIdentifier identifier) {
      String display = identifier.getDisplayName();
      return identifier
          .getSource()
          .filter(MethodSource.class::isInstance)
          .map(MethodSource.class::cast)
          .map(
              method -> {
                String name = simpleName(method.getClassName()) + "." + method.getMethodName();
                return display.startsWith(method.getMethodName())
                    ? name
                    : name + " " + cut(display);
              })
          .orElseGet(() -> cut(display));
    }

    private static String simpleName(String className) {
      return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    private static String messageOf(Throwable thrown) {
      String message;
      try {
        message = String.valueOf(thrown.getMessage());
      } catch (RuntimeException e) {
        message = "(its message could not be read)";
      }
      return cut(thrown.getClass().getSimpleName() + ": " + message);
    }

    private static String cut(String text) {
      return text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE) + "…";
    }
  }
}
