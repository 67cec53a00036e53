package io.livegrade.examination.hidden;

import io.livegrade.examination.subject.Defect;
import io.livegrade.model.proof.Manner.Until;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Interleaving;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Turns what JUnit reports into results, under the rule that only a clean success is a pass. */
final class ResultCollector implements TestExecutionListener {

  private static final int MAX_MESSAGE = 1_000;

  private final ExamRoom room;
  private final CancellationToken cancellation;
  private final long endNanos;
  private final Until until;
  private boolean failureEnough;
  private long testStarted;
  private Duration longestTest = Duration.ZERO;
  private final Map<String, HiddenTestResult> results = new LinkedHashMap<>();
  private final Map<String, Double> measures = new TreeMap<>();

  /**
   * @param budget time for all tests together
   * @param until when to stop
   */
  ResultCollector(ExamRoom room, CancellationToken cancellation, Duration budget, Until until) {
    this.room = room;
    this.cancellation = cancellation;
    this.until = until;
    this.endNanos = System.nanoTime() + budget.toNanos();
  }

  Map<String, HiddenTestResult> results() {
    return results;
  }

  Map<String, Double> measures() {
    return measures;
  }

  /** {@return wall time of the test that took longest, so far} */
  Duration longestTest() {
    return longestTest;
  }

  boolean isBudgetGone() {
    return System.nanoTime() - endNanos > 0;
  }

  /** {@return whether a test did not pass, and more was not asked} */
  boolean isFailureEnough() {
    return failureEnough;
  }

  /** {@return the root cause of the last test that did not pass} */
  Optional<String> lastRootCause() {
    return results.values().stream()
        .flatMap(result -> result.failure().stream())
        .map(Failure::rootCause)
        .reduce((earlier, later) -> later);
  }

  @Override
  public void executionStarted(TestIdentifier identifier) {
    if (identifier.isTest()) {
      testStarted = System.nanoTime();
      room.enterTest();
      TestName.of(identifier).ifPresent(name -> room.patience().enterTest(name.className()));
    }
  }

  @Override
  public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
    if (!identifier.isTest()) {
      return;
    }
    Duration took = Duration.ofNanos(System.nanoTime() - testStarted);
    longestTest = took.compareTo(longestTest) > 0 ? took : longestTest;
    Optional<RunOutcome> lost = room.leaveTest();
    TestName.of(identifier).ifPresent(name -> record(name, result, lost));
    if (failureEnough || isBudgetGone() || room.ownFailure().isPresent()) {
      cancellation.cancel();
    }
  }

  private void record(TestName name, TestExecutionResult result, Optional<RunOutcome> lost) {
    HiddenTestResult judged = judge(name, result, lost);
    room.patience()
        .leaveTest(
            lost.isPresent(), judged.failure().map(Failure::rootCause).orElse(name.requirement()));
    if (name.bonus().isPresent()) {
      measures.put(name.bonus().get(), judged.status() == TestStatus.PASSED ? 1.0 : 0.0);
    } else {
      results.put(name.id(), judged);
      failureEnough |=
          switch (until) {
            case THE_END -> false;
            case FIRST_LOSS -> lost.isPresent();
            case FIRST_FAILURE -> judged.status() != TestStatus.PASSED;
          };
    }
  }

  private HiddenTestResult judge(
      TestName name, TestExecutionResult result, Optional<RunOutcome> lost) {
    if (lost.isPresent()) {
      TestStatus status =
          lost.get() instanceof RunOutcome.TimedOut ? TestStatus.TIMED_OUT : TestStatus.FAILED;
      return notPassed(
          name, status, new Failure(causeOf(result.getThrowable(), name), lost.get().sentence()));
    }
    Optional<Throwable> thrown =
        result.getThrowable().or(() -> room.failedAssertion().map(Throwable.class::cast));
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL && thrown.isEmpty()) {
      return new HiddenTestResult(
          name.id(), name.display(), TestStatus.PASSED, Optional.empty(), room.remark());
    }
    TestStatus status =
        result.getStatus() == TestExecutionResult.Status.ABORTED
            ? TestStatus.ABORTED
            : TestStatus.FAILED;
    return notPassed(
        name,
        status,
        new Failure(
            causeOf(thrown, name),
            thrown.map(ResultCollector::messageOf).orElse(status.word()),
            thrown.flatMap(ResultCollector::interleavingOf)));
  }

  private static String causeOf(Optional<Throwable> thrown, TestName name) {
    return thrown.orElse(null) instanceof Defect defect ? defect.id() : name.requirement();
  }

  private static Optional<Interleaving> interleavingOf(Throwable thrown) {
    return thrown instanceof Defect defect ? defect.interleaving() : Optional.empty();
  }

  private static HiddenTestResult notPassed(TestName name, TestStatus status, Failure failure) {
    return new HiddenTestResult(name.id(), name.display(), status, Optional.of(failure));
  }

  private static String messageOf(Throwable thrown) {
    String message = thrown.getMessage();
    String text =
        thrown instanceof AssertionError && message != null ? message : String.valueOf(thrown);
    String stripped = Moments.leftOutOf(text.strip());
    return stripped.length() <= MAX_MESSAGE ? stripped : stripped.substring(0, MAX_MESSAGE) + "…";
  }
}
