package io.livegrade.grading.score;

import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.LevelRule;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.rubric.Texts;
import io.livegrade.model.run.Diagnostic;
import io.livegrade.model.run.RunOutcome;
import java.util.List;
import java.util.Optional;

/** What a submission must be before any criterion is asked: it compiles and meets the contract. */
final class Gate {

  private Gate() {}

  /** {@return the score of a criterion where a run ended before the gate; empty beyond it} */
  static Optional<CriterionScore> score(Criterion criterion, RunOutcome outcome) {
    return switch (outcome) {
      case RunOutcome.DoesNotCompile(List<Diagnostic> errors) ->
          Optional.of(nothing(criterion, outcome, errors.stream().map(Gate::line).toList()));
      case RunOutcome.Refused refused ->
          Optional.of(nothing(criterion, outcome, List.of(refused.sentence())));
      case RunOutcome.ContractNotMet unmet ->
          Optional.of(nothing(criterion, outcome, List.of(unmet.sentence())));
      case RunOutcome.Completed completed -> Optional.empty();
      case RunOutcome.TimedOut timedOut -> Optional.empty();
      case RunOutcome.OutOfMemory outOfMemory -> Optional.empty();
      case RunOutcome.EndedEarly endedEarly -> Optional.empty();
      case RunOutcome.OutputFlooded flooded -> Optional.empty();
      case RunOutcome.TamperingSuspected tampering -> Optional.empty();
    };
  }

  private static CriterionScore nothing(
      Criterion criterion, RunOutcome outcome, List<String> details) {
    ScoreStep step =
        new ScoreStep(
            new Signal(Signal.Kind.END, outcome.id()),
            -criterion.points(),
            new Texts(outcome.sentence(), "", outcome.sentence()),
            List.of(),
            List.of(),
            details);
    LevelRule rule = Why.rule(criterion, Level.CONCERN);
    String why = Why.sentence(criterion, rule, 0, List.of(step), List.of());
    return new CriterionScore(criterion, Level.CONCERN, 0, why, List.of(step));
  }

  private static String line(Diagnostic error) {
    return "%s:%d: %s".formatted(error.file(), error.line(), error.message());
  }
}
