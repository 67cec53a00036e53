package io.livegrade.grading.verify;

import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.ProofStep;
import io.livegrade.model.rubric.Bonus;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Signal;
import java.util.List;
import java.util.stream.Stream;

/** Says what was loaded; loading itself refuses a signal that nothing emits. */
final class LoadedQuestion {

  private LoadedQuestion() {}

  static ProofStep answer(Challenge challenge) {
    Stream<Signal> priced =
        challenge.rubric().criteria().stream()
            .flatMap(
                criterion ->
                    Stream.concat(
                        criterion.pricing().deductions().stream().map(Deduction::signal),
                        criterion.pricing().bonuses().stream().map(Bonus::signal)));
    Stream<Signal> flags = challenge.rubric().redFlags().stream().map(RedFlag::signal);
    return new ProofStep(
        new Answer.Loaded(
            challenge.about().version(),
            challenge.sources().manifest().size(),
            (int) Stream.concat(priced, flags).distinct().count()),
        List.of());
  }
}
