package io.livegrade.report.outline;

import io.livegrade.model.Level;
import io.livegrade.model.finding.Evidence;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Score.RaisedFlag;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.MutantResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what went wrong. */
final class Faults {

  /**
   * A red flag weighs more than points; the sort is stable, so equals stay as the rubric has them.
   */
  private static final Comparator<Fault> WORST_FIRST =
      Comparator.comparing((Fault fault) -> fault.flag().map(RaisedFlag::cap).orElse(Level.STRONG))
          .thenComparing(Comparator.comparingInt(Fault::cost).reversed());

  private Faults() {}

  static List<Fault> of(Verdict.Graded graded) {
    List<Fault> faults = new ArrayList<>();
    for (CriterionScore criterion : graded.score().criteria()) {
      for (ScoreStep step : criterion.steps()) {
        if (costs(step, criterion)) {
          faults.add(
              new Fault(
                  step,
                  criterion,
                  flag(step.signal(), graded),
                  cap(step, criterion),
                  proofs(step, graded)));
        }
      }
    }
    faults.sort(WORST_FIRST);
    return faults;
  }

  /**
   * {@return whether the step took points or capped; a bonus at the maximum adds 0 and does not}
   */
  static boolean costs(ScoreStep step, CriterionScore criterion) {
    return step.points() < 0 || (step.points() == 0 && deduction(step, criterion).isPresent());
  }

  private static Optional<Deduction> deduction(ScoreStep step, CriterionScore criterion) {
    return criterion.criterion().pricing().deductions().stream()
        .filter(deduction -> deduction.signal().equals(step.signal()))
        .findFirst();
  }

  private static String cap(ScoreStep step, CriterionScore criterion) {
    return deduction(step, criterion)
        .flatMap(Deduction::cap)
        .map(cap -> cap.word() + " at best")
        .orElse("");
  }

  private static Optional<RaisedFlag> flag(Signal signal, Verdict.Graded graded) {
    List<String> ids =
        graded.rubric().redFlags().stream()
            .filter(flag -> flag.signal().equals(signal))
            .map(RedFlag::id)
            .toList();
    return graded.score().redFlags().stream().filter(flag -> ids.contains(flag.id())).findFirst();
  }

  /** What a check said about the candidate's own types says more than the rubric's places. */
  private static List<Proof> proofs(ScoreStep step, Verdict.Graded graded) {
    List<Proof> proofs = new ArrayList<>();
    List<Evidence> told = new ArrayList<>();
    if (step.signal().kind() == Signal.Kind.CHECK) {
      for (ReportedFinding reported : graded.findings()) {
        if (reported.finding().check().equals(step.signal().id())) {
          proofs.add(new Proof(reported.finding().message(), reported.finding().evidence()));
          told.addAll(reported.finding().evidence());
        }
      }
    }
    if (step.signal().id().equals("mutants-killed")) {
      for (MutantResult result : graded.run().candidateTests().mutants()) {
        if (!result.killed()) {
          Proof proof = survivor(result.mutant(), step);
          proofs.add(proof);
          told.addAll(proof.places());
        }
      }
    }
    for (Evidence place : step.places()) {
      if (told.stream().noneMatch(other -> sameLine(place, other))) {
        proofs.add(new Proof("", List.of(place)));
      }
    }
    step.details().forEach(detail -> proofs.add(Proof.of(detail)));
    return proofs;
  }

  private static Proof survivor(Mutant mutant, ScoreStep step) {
    Evidence line = new Evidence(mutant.file(), mutant.line(), "");
    Evidence place =
        step.places().stream().filter(other -> sameLine(line, other)).findFirst().orElse(line);
    return new Proof("No test notices when " + mutant.description() + ".", List.of(place));
  }

  private static boolean sameLine(Evidence one, Evidence other) {
    return one.line() == other.line() && one.file().equals(other.file());
  }
}
