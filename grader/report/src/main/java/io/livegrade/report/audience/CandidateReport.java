package io.livegrade.report.audience;

import io.livegrade.model.report.Audience;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.run.Isolation;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunConditions;
import io.livegrade.model.run.RunOutcome;
import java.util.List;
import java.util.Map;

/**
 * Makes the candidate's report: what is hidden is taken out of the record itself, so that no format
 * can show it. Gone are the hidden tests with their names, inputs and expected values, the
 * questions to come, the prices that were not paid, the ids of defects, the seed, what the sandbox
 * keeps from, and findings on integrity, which are the interviewer's to judge. The candidate's own
 * source, and what is said about it, stays.
 */
public final class CandidateReport {

  private static final String INTEGRITY = "integrity.";

  private CandidateReport() {}

  /** {@return the report without anything hidden} */
  public static GradeReport of(GradeReport report) {
    return switch (report.audience()) {
      case CANDIDATE -> report;
      case INTERVIEWER ->
          new GradeReport(Audience.CANDIDATE, report.header(), verdict(report.verdict()));
    };
  }

  private static Verdict verdict(Verdict verdict) {
    return switch (verdict) {
      case Verdict.NotGraded _ ->
          new Verdict.NotGraded(
              "Something on our side failed.",
              "Nothing is asked of you; we will grade your submission again.");
      case Verdict.Graded graded -> graded(graded);
    };
  }

  private static Verdict.Graded graded(Verdict.Graded graded) {
    RunOutcome outcome = outcome(graded.run().outcome());
    OpenScore open = new OpenScore(graded, outcome);
    return new Verdict.Graded(
        open.score(),
        run(graded.run(), outcome),
        graded.findings().stream()
            .filter(reported -> !reported.finding().check().startsWith(INTEGRITY))
            .map(reported -> new ReportedFinding(reported.finding(), ""))
            .toList(),
        graded.design(),
        open.rubric());
  }

  /** What was seen on the wire may quote a hidden call. */
  private static RunOutcome outcome(RunOutcome outcome) {
    return outcome instanceof RunOutcome.TamperingSuspected
        ? new RunOutcome.TamperingSuspected("what was seen is with the interviewer.")
        : outcome;
  }

  private static Run run(Run run, RunOutcome outcome) {
    RunConditions conditions = run.conditions();
    return new Run(
        outcome,
        List.of(),
        Map.of(),
        run.candidateTests(),
        new RunConditions(isolation(conditions.isolation()), 0, conditions.timings()));
  }

  /** Where a wall is thin is nothing to tell those it is there for. */
  private static Isolation isolation(Isolation isolation) {
    return new Isolation(isolation.sandbox(), isolation.limits(), List.of());
  }
}
