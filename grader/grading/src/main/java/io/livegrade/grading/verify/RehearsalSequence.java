package io.livegrade.grading.verify;

import io.livegrade.grading.challenge.EquivalentMutants;
import io.livegrade.grading.verify.Plan.Part;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.Cast;
import io.livegrade.model.proof.Manner;
import io.livegrade.model.proof.ProofStep;
import io.livegrade.model.proof.Rehearsed;
import io.livegrade.model.proof.TestUse;
import io.livegrade.model.run.Mutant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Asks what takes running the hidden tests again and again. */
final class RehearsalSequence {

  /** A mutant's test may take this many times what any test takes on the reference. */
  private static final int PATIENCE = 3;

  private static final Duration LEAST_PATIENCE = Duration.ofSeconds(2);

  private final PackUnderProof pack;
  private final Plan plan;
  private final Stage stage;
  private final Lanes lanes;
  private final Questions questions;

  RehearsalSequence(PackUnderProof pack, Plan plan, Stage stage, Lanes lanes, Questions questions) {
    this.pack = pack;
    this.plan = plan;
    this.stage = stage;
    this.lanes = lanes;
    this.questions = questions;
  }

  void ask(SamplesQuestion samples, EquivalentMutants judgements) {
    String id = pack.challenge().id();
    long seed = seed();
    if (plan.asks(Part.IMPOSTORS)) {
      Lanes named = lanes.named(id + ": running impostors");
      questions.ask(
          "running impostors", () -> new RehearsalQuestions(pack, stage, named).impostors(seed));
    }
    if (plan.asks(Part.REPEATS)) {
      Lanes named = lanes.named(id + ": running the reference");
      List<Long> seeds = new SplittableRandom(seed).longs(plan.repeats()).boxed().toList();
      questions.ask(
          "running the reference", () -> new RehearsalQuestions(pack, stage, named).repeats(seeds));
    }
    if (plan.asks(Part.MUTANTS)) {
      Rehearsed calm = stage.run(new Cast.Reference(), Manner.asInAGrading(seed));
      Duration patience = patience(calm);
      hunt(
          samples,
          judgements,
          unused -> new MutantHunt(stage, seed, patience, calm.measures(), unused));
    }
  }

  private void hunt(
      SamplesQuestion samples,
      EquivalentMutants judgements,
      Function<List<String>, MutantHunt> hunting) {
    List<String> manifest = pack.challenge().sources().manifest();
    List<String> unused =
        plan.asks(Part.SAMPLES)
            ? manifest.stream().filter(test -> samples.failing(test).isEmpty()).toList()
            : List.of();
    MutantHunt hunt = hunting.apply(unused);
    questions.ask(
        "running mutants",
        () -> {
          List<Mutant> mutants = stage.mutants();
          List<Optional<String>> killers =
              lanes.named(pack.challenge().id() + ": running mutants").all(mutants, hunt::killer);
          Map<Mutant, Optional<String>> byMutant = new LinkedHashMap<>();
          for (int i = 0; i < mutants.size(); i++) {
            byMutant.put(mutants.get(i), killers.get(i));
          }
          return new MutantsQuestion(pack, judgements).answer(byMutant);
        });
    if (plan.asks(Part.SAMPLES)) {
      questions.ask(
          "looking for tests that nothing fails",
          () ->
              uses(
                  manifest.stream()
                      .map(
                          test ->
                              new TestUse(
                                  test, samples.failing(test), hunt.uses(test), hunt.wrecks(test)))
                      .toList()));
    }
  }

  private ProofStep uses(List<TestUse> tests) {
    List<ConfigurationIssue> issues = new ArrayList<>();
    tests.stream()
        .filter(test -> !test.isUsed())
        .forEach(
            test ->
                issues.add(
                    pack.issueWithTest(
                        test.id(),
                        "is failed by no sample and no mutant; add a sample that fails it, mend"
                            + " it, or drop it")));
    return new ProofStep(new Answer.HiddenTests(tests), issues);
  }

  /** How long is long, the reference tells. */
  private static Duration patience(Rehearsed calm) {
    Duration patience = calm.longestTest().multipliedBy(PATIENCE);
    return patience.compareTo(LEAST_PATIENCE) > 0 ? patience : LEAST_PATIENCE;
  }

  private long seed() {
    return plan.seed()
        .orElseGet(() -> Long.parseUnsignedLong(pack.challenge().about().hash(), 0, 16, 16));
  }
}
