package io.livegrade.examination.candidate;

import io.livegrade.bridge.PeerLost;
import io.livegrade.bridge.RemoteError;
import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.bridge.stub.TestRunReport;
import io.livegrade.bridge.stub.TestRunRequest;
import io.livegrade.examination.compile.CompiledSubmission;
import io.livegrade.examination.session.Deadline;
import io.livegrade.examination.session.Session;
import io.livegrade.model.challenge.Limits;
import io.livegrade.model.run.CandidateTestResult;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.MutantResult;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The candidate's own tests, run on their code and then on its mutants.
 *
 * <p>Where threads meet, or time is measured, a test may end in one way now and in another the next
 * time. What would speak against the candidate is therefore looked at again: a test that fails on
 * their own code, and a mutant that is not noticed.
 */
public final class CandidateTestRun implements AutoCloseable {

  /** A mutant may loop for ever; the tests on the unchanged code tell how long is long. */
  private static final int PATIENCE = 5;

  private static final Duration LEAST_PATIENCE = Duration.ofSeconds(2);

  /** How often tests run on a mutant before it counts as unnoticed. */
  private static final int LOOKS = 3;

  /** Beyond this nothing is begun again: slow tests would make a grading slow. */
  private static final Duration LONGEST_AGAIN = Duration.ofSeconds(5);

  private final CompiledSubmission submission;
  private final Supplier<Session> sessions;
  private final Limits limits;
  private Session session;
  private Duration took = Duration.ZERO;

  /**
   * @param sessions starts a sandbox with the test libraries
   */
  public CandidateTestRun(
      CompiledSubmission submission, Supplier<Session> sessions, Limits limits) {
    this.submission = submission;
    this.sessions = sessions;
    this.limits = limits;
    this.session = sessions.get();
  }

  /** {@return how they end on the candidate's own code, without mutants yet} */
  public CandidateTests runOnOwnCode() {
    long start = System.nanoTime();
    CandidateTests first = firstLook();
    took = Duration.ofNanos(System.nanoTime() - start);
    if (first.failed() == 0 || session.isLost()) {
      return first;
    }
    try (Deadline _ = session.deadline(patience())) {
      CandidateTests second = completed(runTests(0));
      return second.failed() < first.failed() ? second : first;
    } catch (PeerLost | RemoteError | IllegalStateException e) {
      return first;
    }
  }

  private CandidateTests firstLook() {
    try (Deadline _ = session.deadline(limits.run())) {
      session.service().load(submission.classes());
      return completed(runTests(0));
    } catch (PeerLost e) {
      return new CandidateTests(session.outcome(), List.of(), List.of());
    } catch (RemoteError | IllegalStateException e) {
      return completed(
          new TestRunReport(
              List.of(
                  new TestRunReport.Test(
                      "(all tests)",
                      TestRunReport.End.FAILED,
                      "They could not be run: " + e.getMessage()))));
    }
  }

  /**
   * {@return which mutants the tests notice}
   *
   * @param classes compiled with all the mutants planted
   * @param mutants what was planted
   */
  public List<MutantResult> runOnMutants(List<ClassFile> classes, List<Mutant> mutants) {
    if (mutants.isEmpty()) {
      return List.of();
    }
    session.service().load(classes);
    Set<Mutant> unnoticed = new LinkedHashSet<>(mutants);
    long start = System.nanoTime();
    for (int look = 0; look < LOOKS; look++) {
      for (Mutant mutant : mutants) {
        boolean late = System.nanoTime() - start > LONGEST_AGAIN.toNanos();
        if (unnoticed.contains(mutant) && (look == 0 || !late) && isKilled(mutant, classes)) {
          unnoticed.remove(mutant);
        }
      }
    }
    return mutants.stream()
        .map(mutant -> new MutantResult(mutant, !unnoticed.contains(mutant)))
        .toList();
  }

  private boolean isKilled(Mutant mutant, List<ClassFile> classes) {
    if (session.isLost()) {
      session.close();
      session = sessions.get();
      session.service().load(classes);
    }
    try (Deadline _ = session.deadline(patience())) {
      return runTests(mutant.number()).anyFailed();
    } catch (PeerLost | RemoteError | IllegalStateException e) {
      // A hang or a crash is noticed by whoever runs the tests.
      return true;
    }
  }

  private TestRunReport runTests(int awake) {
    return session.service().runTests(new TestRunRequest(submission.testClasses(), awake));
  }

  private Duration patience() {
    return took.multipliedBy(PATIENCE).plus(LEAST_PATIENCE);
  }

  private static CandidateTests completed(TestRunReport report) {
    return new CandidateTests(
        new RunOutcome.Completed(),
        report.tests().stream().map(CandidateTestRun::result).toList(),
        List.of());
  }

  private static CandidateTestResult result(TestRunReport.Test test) {
    TestStatus status =
        switch (test.end()) {
          case PASSED -> TestStatus.PASSED;
          case FAILED -> TestStatus.FAILED;
          case ABORTED -> TestStatus.ABORTED;
        };
    return new CandidateTestResult(test.name(), status, test.message());
  }

  @Override
  public void close() {
    session.close();
  }
}
