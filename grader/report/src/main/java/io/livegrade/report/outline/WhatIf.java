package io.livegrade.report.outline;

import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Criterion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What would have come out, had one criterion weighed more or less. Each criterion keeps its own
 * level and its own share of points; only how much it counts for changes.
 *
 * @param criterion whose weight moves
 * @param less the outcome with three quarters of its weight
 * @param more the outcome with five quarters of it
 */
public record WhatIf(Criterion criterion, Outcome less, Outcome more) {

  /**
   * An outcome of the whole.
   *
   * @param points of 100, rounded
   * @param level of the whole
   * @param passed whether the bar is met
   * @param differs whether level or pass are not what they are
   */
  public record Outcome(int points, Level level, boolean passed, boolean differs) {}

  private static final double LESS = 0.75;
  private static final double MORE = 1.25;

  /** {@return what would have come out, for each criterion in the order of the rubric} */
  public static List<WhatIf> of(Verdict.Graded graded) {
    return graded.score().criteria().stream()
        .map(CriterionScore::criterion)
        .map(
            criterion ->
                new WhatIf(
                    criterion, outcome(graded, criterion, LESS), outcome(graded, criterion, MORE)))
        .toList();
  }

  /** {@return whether no such change would change level or pass} */
  public static boolean isStable(List<WhatIf> all) {
    return all.stream().noneMatch(one -> one.less().differs() || one.more().differs());
  }

  private static Outcome outcome(Verdict.Graded graded, Criterion moved, double factor) {
    Score score = graded.score();
    double earned = 0;
    double possible = 0;
    for (CriterionScore one : score.criteria()) {
      double weight = one.criterion().equals(moved) ? factor : 1;
      earned += weight * one.points();
      possible += weight * one.criterion().points();
    }
    int points = (int) Math.round(100 * earned / possible);
    Level level = level(graded, points);
    boolean passed = passes(graded, points);
    return new Outcome(
        points, level, passed, level != score.level() || passed != score.pass().passed());
  }

  private static Level level(Verdict.Graded graded, int points) {
    Map<String, Level> reached =
        graded.score().criteria().stream()
            .collect(Collectors.toMap(one -> one.criterion().id(), CriterionScore::level));
    Level level = graded.rubric().levelOf(points, reached);
    for (Score.RaisedFlag flag : graded.score().redFlags()) {
      level = flag.criterion().isEmpty() ? level.cappedAt(flag.cap()) : level;
    }
    return level;
  }

  /** Where something besides points and minimums decided on the pass, it decides here too. */
  private static boolean passes(Verdict.Graded graded, int points) {
    Score score = graded.score();
    boolean minimums =
        score.criteria().stream().allMatch(one -> one.points() >= one.criterion().minimum());
    boolean byPoints = minimums && score.points() >= graded.rubric().passFrom();
    boolean elseRefused = byPoints && !score.pass().passed();
    return minimums && points >= graded.rubric().passFrom() && !elseRefused && !flagged(score);
  }

  private static boolean flagged(Score score) {
    return score.redFlags().stream()
        .anyMatch(flag -> flag.criterion().isEmpty() && flag.cap() == Level.CONCERN);
  }
}
