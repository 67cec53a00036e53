package io.livegrade.grading.score;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.rubric.Bonus;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.LevelRule;
import io.livegrade.model.rubric.OverallRule;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Rubric;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.rubric.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rubrics in few words, for tests. */
final class Rubrics {

  private Rubrics() {}

  static Rubric rubric(List<Criterion> criteria, RedFlag... flags) {
    return new Rubric(
        criteria,
        List.of(flags),
        75,
        Map.of(Band.EXCEPTIONAL, 92, Band.STRONG, 72, Band.ADEQUATE, 52, Band.WEAK, 0),
        Map.of(
            Level.STRONG,
            new OverallRule(80, Map.of(criteria.getFirst().id(), Level.STRONG), "Ready."),
            Level.ACCEPTABLE,
            new OverallRule(52, Map.of(), "Nearly ready."),
            Level.CONCERN,
            new OverallRule(0, Map.of(), "Not ready.")),
        Map.of("model.binary-money", "Why a double?"));
  }

  /** A criterion whose strong begins at 80 percent and acceptable at 50. */
  static Criterion criterion(
      String id, int points, List<Deduction> deductions, List<Bonus> bonuses) {
    return new Criterion(
        id,
        "The " + id,
        points,
        points / 2,
        Map.of(
            Level.STRONG, new LevelRule(points * 4 / 5, "All well."),
            Level.ACCEPTABLE, new LevelRule(points / 2, "Mostly well."),
            Level.CONCERN, new LevelRule(0, "Not well.")),
        new Criterion.Pricing(deductions, bonuses));
  }

  static Deduction costs(Signal signal, int points) {
    return new Deduction(signal, points, Optional.empty(), texts(signal));
  }

  static Deduction caps(Signal signal, int points, Level level) {
    return new Deduction(signal, points, Optional.of(level), texts(signal));
  }

  static Signal check(String id) {
    return new Signal(Signal.Kind.CHECK, id);
  }

  static Signal defect(String id) {
    return new Signal(Signal.Kind.DEFECT, id);
  }

  static Signal measure(String id) {
    return new Signal(Signal.Kind.MEASURE, id);
  }

  static Signal end(String id) {
    return new Signal(Signal.Kind.END, id);
  }

  private static Texts texts(Signal signal) {
    return new Texts("Seen: " + signal.id() + ".", "Why " + signal.id() + "?", "Mind it.");
  }
}
