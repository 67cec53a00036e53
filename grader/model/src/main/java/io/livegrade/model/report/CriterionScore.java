package io.livegrade.model.report;

import io.livegrade.model.Level;
import io.livegrade.model.rubric.Criterion;
import java.util.List;

/**
 * What one criterion earned.
 *
 * @param criterion the rubric's line
 * @param level reached
 * @param points earned, of the criterion's points
 * @param why one plain sentence: the level's words and what moved the points
 * @param steps each rule that moved points or capped the level, in the order of the rubric
 */
public record CriterionScore(
    Criterion criterion, Level level, int points, String why, List<ScoreStep> steps) {

  public CriterionScore {
    steps = List.copyOf(steps);
  }
}
