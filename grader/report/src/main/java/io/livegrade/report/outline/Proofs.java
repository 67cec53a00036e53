package io.livegrade.report.outline;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.MutantResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what shows that a step is right, each thing once. */
final class Proofs {

  private static final String MUTANTS_KILLED = "mutants-killed";

  /** An order of steps may pass many lines. */
  private static final int MOST_PLACES = 6;

  private final ScoreStep step;
  private final Verdict.Graded graded;
  private final List<Proof> proofs = new ArrayList<>();

  private Proofs(ScoreStep step, Verdict.Graded graded) {
    this.step = step;
    this.graded = graded;
  }

  static List<Proof> of(ScoreStep step, Verdict.Graded graded) {
    Proofs proofs = new Proofs(step, graded);
    proofs.gather();
    return proofs.proofs;
  }

  /**
   * What the grading knows of the signal itself links text and place; the step's own come after.
   */
  private void gather() {
    boolean told =
        switch (step.signal().kind()) {
          case CHECK -> findings();
          case DEFECT -> failures();
          case MEASURE -> step.signal().id().equals(MUTANTS_KILLED) && survivors();
          case END, LIMIT -> false;
        };
    for (Evidence place : step.places()) {
      if (proofs.stream().flatMap(proof -> proof.places().stream()).noneMatch(place::equals)) {
        proofs.add(new Proof("", List.of(place)));
      }
    }
    if (!told) {
      step.details().stream()
          .filter(detail -> !detail.equals(step.texts().words()))
          .forEach(detail -> proofs.add(new Proof(detail, List.of())));
    }
  }

  private boolean findings() {
    for (ReportedFinding reported : graded.findings()) {
      Finding finding = reported.finding();
      if (finding.check().equals(step.signal().id())) {
        proofs.add(new Proof(finding.message(), finding.evidence()));
      }
    }
    return !proofs.isEmpty();
  }

  /** Tests that fail alike are one proof. */
  private boolean failures() {
    Map<String, Proof> byMessage = new LinkedHashMap<>();
    graded.run().hiddenTests().stream()
        .map(HiddenTestResult::failure)
        .flatMap(Optional::stream)
        .filter(failure -> failure.rootCause().equals(step.signal().id()))
        .forEach(
            failure ->
                byMessage.merge(
                    failure.message(),
                    proof(failure),
                    (first, next) -> first.interleaving().isPresent() ? first : next));
    proofs.addAll(byMessage.values());
    return !proofs.isEmpty();
  }

  private static Proof proof(Failure failure) {
    List<Evidence> places =
        failure.interleaving().stream()
            .flatMap(interleaving -> interleaving.steps().stream())
            .filter(one -> !one.file().isEmpty() && one.line() > 0)
            .map(one -> new Evidence(one.file(), one.line(), ""))
            .distinct()
            .limit(MOST_PLACES)
            .toList();
    return new Proof(failure.message(), places, failure.interleaving());
  }

  /** Mutants of one line are one proof: the line that can break unnoticed. */
  private boolean survivors() {
    Map<Evidence, List<String>> byPlace = new LinkedHashMap<>();
    graded.run().candidateTests().mutants().stream()
        .filter(result -> !result.killed())
        .map(MutantResult::mutant)
        .forEach(
            mutant ->
                byPlace
                    .computeIfAbsent(place(mutant), _ -> new ArrayList<>())
                    .add(mutant.description()));
    byPlace.forEach(
        (place, changes) ->
            proofs.add(
                new Proof(
                    "No test notices when " + String.join(", or when ", changes) + ".",
                    List.of(place))));
    return !proofs.isEmpty();
  }

  private Evidence place(Mutant mutant) {
    return step.places().stream()
        .filter(place -> place.file().equals(mutant.file()) && place.line() == mutant.line())
        .findFirst()
        .orElseGet(() -> new Evidence(mutant.file(), mutant.line(), ""));
  }
}
