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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The candidate's own tests, run on their code and then on its mutants. */
public final class CandidateTestRun implements AutoCloseable {

  /** A mutant may loop for ever; the tests on the unchanged code tell how long is long. */
  private static final int PATIENCE = 5;

  private static final Duration LEAST_PATIENCE = Duration.ofSeconds(2);

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
    try (Deadline _ = session.deadline(limits.run())) {
      session.service().load(submission.classes());
      TestRunReport report =
          session.service().runTests(new TestRunRequest(submission.testClasses(), 0));
      took = Duration.ofNanos(System.nanoTime() - start);
      return new CandidateTests(
          new RunOutcome.Completed(),
          report.tests().stream().map(CandidateTestRun::result).toList(),
          List.of());
    } catch (PeerLost e) {
      return new CandidateTests(session.outcome(), List.of(), List.of());
    } catch (RemoteError | IllegalStateException e) {
      return new CandidateTests(
          new RunOutcome.Completed(),
          List.of(
              new CandidateTestResult(
                  "(all tests)", TestStatus.FAILED, "They could not be run: " + e.getMessage())),
          List.of());
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
    Duration patience = took.multipliedBy(PATIENCE).plus(LEAST_PATIENCE);
    List<MutantResult> results = new ArrayList<>();
    session.service().load(classes);
    for (Mutant mutant : mutants) {
      if (session.isLost()) {
        session.close();
        session = sessions.get();
        session.service().load(classes);
      }
      results.add(new MutantResult(mutant, isKilled(mutant, patience)));
    }
    return results;
  }

  private boolean isKilled(Mutant mutant, Duration patience) {
    try (Deadline _ = session.deadline(patience)) {
      return session
          .service()
          .runTests(new TestRunRequest(submission.testClasses(), mutant.number()))
          .anyFailed();
    } catch (PeerLost | RemoteError | IllegalStateException e) {
      // A hang or a crash is noticed by whoever runs the tests.
      return true;
    }
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
