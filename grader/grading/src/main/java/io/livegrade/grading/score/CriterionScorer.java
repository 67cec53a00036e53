package io.livegrade.grading.score;

import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.rubric.Bonus;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.LevelRule;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.rubric.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Scores one criterion. Points start at the maximum and every change is a step, so that the
 * criterion's maximum and its steps always sum to its points. Floor, ceiling and cap come last and
 * are steps too; so the order of deductions and bonuses does not matter.
 */
final class CriterionScorer {

  private final Criterion criterion;
  private final Observations observed;
  private final List<ScoreStep> steps = new ArrayList<>();
  private final List<Cap> caps = new ArrayList<>();
  private int points;

  CriterionScorer(Criterion criterion, Observations observed) {
    this.criterion = criterion;
    this.observed = observed;
    this.points = criterion.points();
  }

  /**
   * {@return what the criterion earned}
   *
   * @param raised red flags that were raised for this criterion
   */
  CriterionScore score(List<RedFlag> raised) {
    criterion.pricing().deductions().stream()
        .filter(deduction -> !isChargedElsewhere(deduction))
        .forEach(this::deduct);
    criterion.pricing().bonuses().forEach(this::reward);
    raised.forEach(
        flag ->
            observed
                .fault(flag.signal())
                .ifPresent(sighting -> caps.add(new Cap(flag.cap(), flag.words(), sighting))));
    keepWithinBounds();
    cap();
    Level level = level();
    String why = Why.sentence(criterion, rule(level), points, steps, unread());
    return new CriterionScore(criterion, level, points, why, steps);
  }

  private void deduct(Deduction deduction) {
    observed
        .fault(deduction.signal())
        .ifPresent(
            sighting -> {
              int cost = sighting.of(deduction.points());
              boolean caps = deduction.cap().isPresent() && sighting.isWhole();
              if (cost > 0 || caps) {
                step(deduction.signal(), -cost, deduction.texts(), sighting);
              }
              if (sighting.isWhole()) {
                deduction
                    .cap()
                    .ifPresent(
                        level ->
                            this.caps.add(new Cap(level, deduction.texts().words(), sighting)));
              }
            });
  }

  /** One cause costs once: where the absence of tests has a price, measures of them have none. */
  private boolean isChargedElsewhere(Deduction deduction) {
    Signal absence = new Signal(Signal.Kind.CHECK, Measures.NO_OWN_TEST);
    return deduction.signal().kind() == Signal.Kind.MEASURE
        && Measures.BUILT_IN.contains(deduction.signal().id())
        && criterion.pricing().deductions().stream()
            .anyMatch(other -> other.signal().equals(absence) && other.points() > 0)
        && observed.fault(absence).isPresent();
  }

  private void reward(Bonus bonus) {
    observed
        .merit(bonus.signal())
        .ifPresent(
            sighting -> {
              int gain = sighting.of(bonus.points());
              if (gain > 0) {
                step(bonus.signal(), gain, texts(bonus.words()), sighting);
              }
            });
  }

  private void keepWithinBounds() {
    Sighting none = new Sighting(1, List.of());
    if (points < 0) {
      step(limit("floor"), -points, texts("No criterion goes below 0 points."), none);
    } else if (points > criterion.points()) {
      step(
          limit("ceiling"),
          criterion.points() - points,
          texts("No bonus lifts a criterion above its maximum."),
          none);
    }
  }

  /** A capped level takes the points along, so that points and level always agree. */
  private void cap() {
    caps.stream()
        .map(Cap::level)
        .min(Comparator.naturalOrder())
        .filter(level -> level != Level.STRONG)
        .ifPresent(
            level -> {
              Level next = level == Level.CONCERN ? Level.ACCEPTABLE : Level.STRONG;
              int most = rule(next).from() - 1;
              List<Cap> holding = caps.stream().filter(cap -> cap.level() == level).toList();
              if (points > most) {
                step(
                    limit("cap"),
                    most - points,
                    texts("Held at " + level.word() + ": " + words(holding)),
                    Sighting.all(holding.stream().map(Cap::sighting).toList()));
              }
            });
  }

  private static String words(List<Cap> caps) {
    return caps.stream().map(Cap::words).distinct().collect(Collectors.joining(" "));
  }

  private void step(Signal signal, int change, Texts texts, Sighting shown) {
    points += change;
    steps.add(new ScoreStep(signal, change, texts, shown.tests(), shown.places(), shown.details()));
  }

  private Level level() {
    if (points >= rule(Level.STRONG).from()) {
      return Level.STRONG;
    }
    return points >= rule(Level.ACCEPTABLE).from() ? Level.ACCEPTABLE : Level.CONCERN;
  }

  private LevelRule rule(Level level) {
    return Why.rule(criterion, level);
  }

  /** {@return sources that could not be read, where this criterion is fed by findings} */
  private List<String> unread() {
    boolean readsSource =
        criterion.pricing().deductions().stream()
            .anyMatch(deduction -> deduction.signal().kind() == Signal.Kind.CHECK);
    return readsSource ? observed.unreadable() : List.of();
  }

  private static Signal limit(String id) {
    return new Signal(Signal.Kind.LIMIT, id);
  }

  private static Texts texts(String words) {
    return new Texts(words, "", "");
  }
}
