package io.livegrade.grading.verify;

import io.livegrade.grading.challenge.EquivalentMutants;
import io.livegrade.grading.challenge.EquivalentMutants.Entry;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.MutantFate;
import io.livegrade.model.proof.MutantFate.End;
import io.livegrade.model.proof.ProofStep;
import io.livegrade.model.run.Mutant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks whether the hidden tests notice mutants, and whether the pack's judgements hold. */
final class MutantsQuestion {

  /** Of those that are not judged equivalent. */
  private static final double LEAST_KILLED = 0.95;

  private final PackUnderProof pack;
  private final EquivalentMutants judgements;

  MutantsQuestion(PackUnderProof pack, EquivalentMutants judgements) {
    this.pack = pack;
    this.judgements = judgements;
  }

  /**
   * {@return the answer}
   *
   * @param killers the test that killed each mutant, if one did
   */
  ProofStep answer(Map<Mutant, Optional<String>> killers) {
    List<ConfigurationIssue> issues = new ArrayList<>(judgements.issues());
    Map<Entry, List<Mutant>> spokenOf = new LinkedHashMap<>();
    judgements.entries().forEach(entry -> spokenOf.put(entry, new ArrayList<>()));
    List<MutantFate> fates = new ArrayList<>();
    killers.forEach(
        (mutant, killer) -> {
          Optional<Entry> entry =
              judgements.entries().stream().filter(each -> speaksOf(each, mutant)).findFirst();
          entry.ifPresent(each -> spokenOf.getOrDefault(each, new ArrayList<>()).add(mutant));
          fates.add(fate(mutant, killer, entry));
        });
    spokenOf.forEach((entry, mutants) -> check(entry, mutants, killers).ifPresent(issues::add));
    Answer.Mutants answer = new Answer.Mutants(fates);
    if (answer.killedShare() < LEAST_KILLED) {
      fates.stream()
          .filter(fate -> fate.end() == End.SURVIVED)
          .forEach(fate -> issues.add(survives(fate)));
    }
    return new ProofStep(answer, issues);
  }

  private MutantFate fate(Mutant mutant, Optional<String> killer, Optional<Entry> entry) {
    String code = codeOf(mutant);
    if (killer.isPresent()) {
      return new MutantFate(mutant, code, End.KILLED, killer.get());
    }
    return entry
        .map(judged -> new MutantFate(mutant, code, End.EQUIVALENT, judged.reason()))
        .orElseGet(() -> new MutantFate(mutant, code, End.SURVIVED, ""));
  }

  private static Optional<ConfigurationIssue> check(
      Entry entry, List<Mutant> mutants, Map<Mutant, Optional<String>> killers) {
    if (mutants.isEmpty()) {
      return Optional.of(
          entry.issue(
              "no mutant is this one; drop the entry, or write file, code and change as grade"
                  + " verify lists them"));
    }
    List<Optional<String>> ends =
        mutants.stream().map(mutant -> killers.getOrDefault(mutant, Optional.empty())).toList();
    return ends.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            entry.issue(
                "is not equivalent: %s fails with it; drop the entry"
                    .formatted(ends.getFirst().orElse(""))))
        : Optional.empty();
  }

  private ConfigurationIssue survives(MutantFate fate) {
    return pack.issueWithReference(
        fate.mutant().file(),
        fate.mutant().line(),
        "no hidden test fails when %s; test it, or judge it in equivalent-mutants.yaml"
            .formatted(fate.mutant().description()));
  }

  private boolean speaksOf(Entry entry, Mutant mutant) {
    return entry.file().equals(mutant.file())
        && entry.change().equals(mutant.description())
        && entry.code().equals(codeOf(mutant));
  }

  private String codeOf(Mutant mutant) {
    return pack.referenceLine(mutant.file(), mutant.line());
  }
}
