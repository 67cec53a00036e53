package io.livegrade.report;

import static io.livegrade.report.ExpenseSubmission.HANDLER;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.rubric.Texts;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Diagnostic;
import io.livegrade.model.run.RunOutcome;
import java.util.List;

/** A report of a submission the compiler rejected: one cause that costs everything everywhere. */
final class UncompiledReport {

  private static final RunOutcome OUTCOME =
      new RunOutcome.DoesNotCompile(
          List.of(
              new Diagnostic(HANDLER.path(), 18, "cannot find symbol: method create(byte[])"),
              new Diagnostic(HANDLER.path(), 20, "';' expected")));

  private UncompiledReport() {}

  static GradeReport report() {
    List<CriterionScore> nothing =
        ExpenseRubric.RUBRIC.criteria().stream().map(UncompiledReport::nothing).toList();
    return Reports.graded(
        ExpenseSubmission.of("emil", HANDLER),
        new Score(
            Level.CONCERN,
            0,
            Band.WEAK,
            new Score.Pass(false, List.of("0 of 100 points; a pass needs 75.")),
            nothing,
            List.of()),
        Reports.breached(Reports.run(OUTCOME, List.of(), CandidateTests.NONE)),
        List.of());
  }

  private static CriterionScore nothing(Criterion criterion) {
    return Reports.score(
        criterion.id(),
        Level.CONCERN,
        0,
        new ScoreStep(
            new Signal(Signal.Kind.END, OUTCOME.id()),
            -criterion.points(),
            new Texts(OUTCOME.sentence(), "", OUTCOME.sentence()),
            List.of(),
            List.of(),
            List.of(
                HANDLER.path() + ":18: cannot find symbol: method create(byte[])",
                HANDLER.path() + ":20: ';' expected")));
  }
}
