package io.livegrade.report.outline;

import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.Score.RaisedFlag;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.rubric.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what went wrong. */
final class Faults {

  /**
   * A red flag weighs more than points; the sort is stable, so equals stay as the rubric has them.
   */
  private static final Comparator<Fault> WORST_FIRST =
      Comparator.comparing((Fault fault) -> fault.flag().map(RaisedFlag::cap).orElse(Level.STRONG))
          .thenComparing(Comparator.comparingInt(Fault::cost).reversed());

  /** One root cause may cost in several criteria; there it is still one. */
  private record RootCause(Signal signal, Texts texts) {}

  private final Verdict.Graded graded;
  private final List<Fault> faults = new ArrayList<>();

  private Faults(Verdict.Graded graded) {
    this.graded = graded;
  }

  static List<Fault> of(Verdict.Graded graded) {
    Faults faults = new Faults(graded);
    faults.gather();
    graded.score().criteria().forEach(faults::chargeWhatWasHeld);
    faults.faults.sort(WORST_FIRST);
    return faults.faults;
  }

  private void gather() {
    Map<RootCause, List<CriterionScore>> causes = new LinkedHashMap<>();
    for (CriterionScore criterion : graded.score().criteria()) {
      for (ScoreStep step : criterion.steps()) {
        if (costs(step, criterion)) {
          causes
              .computeIfAbsent(new RootCause(step.signal(), step.texts()), _ -> new ArrayList<>())
              .add(criterion);
        }
      }
    }
    causes.forEach((cause, criteria) -> faults.add(fault(cause, criteria)));
  }

  private Fault fault(RootCause cause, List<CriterionScore> criteria) {
    List<ScoreStep> steps =
        criteria.stream()
            .flatMap(criterion -> criterion.steps().stream())
            .filter(step -> cause.equals(new RootCause(step.signal(), step.texts())))
            .toList();
    return new Fault(
        steps,
        criteria,
        flag(cause.signal()),
        cap(cause.signal(), criteria.getFirst()),
        0,
        Proofs.of(steps.getFirst(), graded));
  }

  /** Points lost because a level was held are charged to the worst fault that holds it. */
  private void chargeWhatWasHeld(CriterionScore criterion) {
    for (ScoreStep step : criterion.steps()) {
      if (step.signal().kind() == Signal.Kind.LIMIT && step.signal().id().equals("cap")) {
        faults.stream()
            .filter(fault -> fault.criteria().contains(criterion))
            .filter(fault -> !fault.cap().isEmpty() || fault.flag().isPresent())
            .min(WORST_FIRST)
            .ifPresentOrElse(
                fault ->
                    faults.set(faults.indexOf(fault), fault.withHeld(fault.held() - step.points())),
                () -> faults.add(fault(step, criterion)));
      }
    }
  }

  private Fault fault(ScoreStep step, CriterionScore criterion) {
    return new Fault(
        List.of(step), List.of(criterion), flag(step.signal()), "", 0, Proofs.of(step, graded));
  }

  private static boolean costs(ScoreStep step, CriterionScore criterion) {
    return step.signal().kind() != Signal.Kind.LIMIT
        && (step.points() < 0
            || (step.points() == 0 && deduction(step.signal(), criterion).isPresent()));
  }

  private static Optional<Deduction> deduction(Signal signal, CriterionScore criterion) {
    return criterion.criterion().pricing().deductions().stream()
        .filter(deduction -> deduction.signal().equals(signal))
        .findFirst();
  }

  /** A rubric may cap by the price or by a red flag for the criterion. */
  private String cap(Signal signal, CriterionScore criterion) {
    Optional<Level> byFlag =
        flag(signal)
            .filter(flag -> flag.criterion().equals(criterion.criterion().id()))
            .map(RaisedFlag::cap);
    return deduction(signal, criterion)
        .flatMap(Deduction::cap)
        .or(() -> byFlag)
        .map(level -> byFlag.map(level::cappedAt).orElse(level).word() + " at best")
        .orElse("");
  }

  private Optional<RaisedFlag> flag(Signal signal) {
    List<String> ids =
        graded.rubric().redFlags().stream()
            .filter(flag -> flag.signal().equals(signal))
            .map(RedFlag::id)
            .toList();
    return graded.score().redFlags().stream().filter(flag -> ids.contains(flag.id())).findFirst();
  }
}
