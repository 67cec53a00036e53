package io.livegrade.examination.hidden;

import io.livegrade.examination.compile.CompiledSubmission;
import io.livegrade.examination.interleaving.ScheduleRoom;
import io.livegrade.examination.session.Deadline;
import io.livegrade.examination.session.Session;
import io.livegrade.examination.subject.Histories;
import io.livegrade.model.challenge.Entry;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.sandbox.SandboxException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where hidden tests meet the submission: one sandbox at a time, each test under its deadline, and
 * a fresh sandbox for the next test once one is lost.
 */
final class ExamRoom implements AutoCloseable {

  private final Supplier<Session> sessions;
  private final CompiledSubmission submission;
  private final Entry entry;
  private final Patience patience;
  private final Keepsakes keepsakes = new Keepsakes();
  private RunOutcome outcome = new RunOutcome.Completed();
  private @Nullable Session session;
  private @Nullable Deadline deadline;
  private final ScheduleRoom schedules;
  private @Nullable SandboxException ownFailure;

  /**
   * @param sessions gives a started sandbox with the submission's classes loaded
   * @param schedules where scenarios are run
   * @param testLimit time for one test
   */
  ExamRoom(
      Supplier<Session> sessions,
      ScheduleRoom schedules,
      CompiledSubmission submission,
      Entry entry,
      Duration testLimit) {
    this.sessions = sessions;
    this.schedules = schedules;
    this.submission = submission;
    this.entry = entry;
    this.patience = new Patience(testLimit);
  }

  Patience patience() {
    return patience;
  }

  Keepsakes keepsakes() {
    return keepsakes;
  }

  Entry entry() {
    return entry;
  }

  CompiledSubmission submission() {
    return submission;
  }

  /** {@return the sandbox of the running test, started when there is none; its time starts now} */
  Session session() {
    patience.requireHope();
    Session current = session;
    if (deadline == null) {
      if (current == null || current.isLost()) {
        current = renew();
      }
      Thread test = Thread.currentThread();
      deadline =
          current.deadline(
              patience.limit(),
              // A test may wait for something that a callback was to do.
              test::interrupt);
    }
    if (current == null) {
      throw new IllegalStateException("a deadline without a sandbox");
    }
    return current;
  }

  private Session renew() {
    leave();
    try {
      Session fresh = sessions.get();
      session = fresh;
      return fresh;
    } catch (SandboxException e) {
      ownFailure = e;
      throw e;
    }
  }

  /** Before a test: nothing that an earlier one left behind counts against it. */
  void enterTest() {
    schedules.enterTest();
    keepsakes.enterTest();
    if (session != null) {
      session.forgetFailedCallbacks();
    }
  }

  /** In the middle of a test: what it did so far does not count, whatever came of it. */
  void startOver() {
    keepsakes.forget();
    endDeadline();
    if (session != null && session.isLost()) {
      leave();
    }
    enterTest();
  }

  /** {@return how the sandbox was lost during the test, if it was} */
  Optional<RunOutcome> leaveTest() {
    boolean used = deadline != null;
    endDeadline();
    Session current = session;
    if (!used || current == null || !current.isLost()) {
      return Optional.empty();
    }
    RunOutcome end;
    try {
      end = current.outcome();
    } catch (SandboxException e) { // JUnit would keep it to itself
      ownFailure = e;
      return Optional.empty();
    }
    if (outcome instanceof RunOutcome.Completed) {
      outcome = end;
    }
    return Optional.of(end);
  }

  /** {@return what comes of a scenario} */
  Histories interleave(String scenario) {
    patience.requireHope();
    // Trying all orders has a limit of its own, and takes long on a busy machine.
    endDeadline();
    try {
      return schedules.interleave(scenario);
    } catch (SandboxException e) {
      ownFailure = e;
      throw e;
    }
  }

  /** {@return what limits the meaning of the running test, or empty} */
  String remark() {
    return schedules.remark().orElse("");
  }

  /** {@return an assertion of the test's own that failed inside a callback, swallowed or not} */
  Optional<AssertionError> failedAssertion() {
    return Optional.ofNullable(session).stream()
        .flatMap(used -> used.failedCallbacks().stream())
        .filter(AssertionError.class::isInstance)
        .map(AssertionError.class::cast)
        .findFirst();
  }

  /** {@return the first end that was not completion} */
  RunOutcome outcome() {
    return outcome;
  }

  /** {@return why no sandbox could be had any more, if so} */
  Optional<SandboxException> ownFailure() {
    return Optional.ofNullable(ownFailure);
  }

  private void endDeadline() {
    if (deadline != null) {
      deadline.close();
      deadline = null;
    }
    // It may have interrupted a test that was just done.
    Thread.interrupted();
  }

  private void leave() {
    keepsakes.forget();
    if (session != null) {
      session.close();
      session = null;
    }
  }

  @Override
  public void close() {
    leave();
    schedules.close();
  }
}
