package io.livegrade.report.audience;

import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Bonus;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.rubric.Texts;
import io.livegrade.model.run.RunOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Steps of a score without what is hidden in them. What the reading of the source found is told as
 * it is; of what hidden tests found only the line of feedback is told, which a pack writes for the
 * candidate.
 */
final class OpenSteps {

  private static final String UNTOLD = "A rule of the brief does not hold.";
  private static final String BEYOND = "Does more than the brief asks for.";

  /** Measures of the candidate's own tests hide nothing. */
  private static final Set<String> OWN =
      Set.of("own-tests-passed", "mutants-killed", "any-mutant-killed");

  private final Verdict.Graded graded;
  private final RunOutcome outcome;
  private final Map<Signal, Signal> names = new HashMap<>();

  OpenSteps(Verdict.Graded graded, RunOutcome outcome) {
    this.graded = graded;
    this.outcome = outcome;
  }

  ScoreStep open(ScoreStep step, Level level) {
    Texts texts =
        step.signal().kind() == Signal.Kind.LIMIT && step.signal().id().equals("cap")
            ? new Texts("Held at " + level.word() + ".", "", "")
            : open(step.signal(), step.texts());
    return new ScoreStep(
        open(step.signal()),
        step.points(),
        texts,
        List.of(),
        step.signal().kind() == Signal.Kind.CHECK ? step.places() : List.of(),
        step.signal().kind() == Signal.Kind.END && isOfSource() ? step.details() : List.of());
  }

  Deduction open(Deduction deduction) {
    return new Deduction(
        open(deduction.signal()),
        deduction.points(),
        deduction.cap(),
        open(deduction.signal(), deduction.texts()));
  }

  Bonus open(Bonus bonus) {
    String words = isHidden(bonus.signal()) ? BEYOND : bonus.words();
    return new Bonus(open(bonus.signal()), bonus.points(), words);
  }

  /** The id of a defect says what is tested, so a number stands for it. */
  Signal open(Signal signal) {
    if (!isHidden(signal)) {
      return signal;
    }
    return names.computeIfAbsent(
        signal, one -> new Signal(one.kind(), "rule-" + (names.size() + 1)));
  }

  /** {@return words about a signal as a red flag has them, or what may be told instead} */
  String words(Signal signal, String words) {
    if (!isHidden(signal)) {
      return requoted(words);
    }
    return graded.score().criteria().stream()
        .map(CriterionScore::steps)
        .flatMap(List::stream)
        .filter(step -> step.signal().equals(signal))
        .map(step -> step.texts().feedback())
        .filter(feedback -> !feedback.isBlank())
        .findFirst()
        .orElse(UNTOLD);
  }

  private Texts open(Signal signal, Texts texts) {
    if (!isHidden(signal)) {
      return new Texts(requoted(texts.words()), "", requoted(texts.feedback()));
    }
    if (signal.kind() == Signal.Kind.MEASURE) {
      return new Texts(BEYOND, "", "");
    }
    String told = texts.feedback().isBlank() ? UNTOLD : texts.feedback();
    return new Texts(told, "", texts.feedback());
  }

  private String requoted(String words) {
    return words.equals(graded.run().outcome().sentence()) ? outcome.sentence() : words;
  }

  private static boolean isHidden(Signal signal) {
    return switch (signal.kind()) {
      case DEFECT -> true;
      case MEASURE -> !OWN.contains(signal.id());
      case CHECK, END, LIMIT -> false;
    };
  }

  /** What the compiler and the contract say is about the candidate's source alone. */
  private boolean isOfSource() {
    return switch (outcome) {
      case RunOutcome.DoesNotCompile _, RunOutcome.ContractNotMet _, RunOutcome.Refused _ -> true;
      case RunOutcome.Completed _,
          RunOutcome.TimedOut _,
          RunOutcome.OutOfMemory _,
          RunOutcome.EndedEarly _,
          RunOutcome.OutputFlooded _,
          RunOutcome.TamperingSuspected _ ->
          false;
    };
  }
}
