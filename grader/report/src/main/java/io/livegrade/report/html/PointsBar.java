package io.livegrade.report.html;

import static java.util.Objects.requireNonNull;

import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.rubric.Criterion;

/**
 * A picture of points: how far of the maximum, where levels begin, where the minimum is. Lengths
 * are of {@link #WIDTH}.
 *
 * @param filled the points
 * @param acceptable where that level begins
 * @param strong where that level begins
 * @param minimum what a pass needs
 * @param label the same in words
 */
record PointsBar(int filled, int acceptable, int strong, int minimum, String label) {

  static final int WIDTH = 600;

  static PointsBar of(CriterionScore score) {
    Criterion criterion = score.criterion();
    int acceptable = requireNonNull(criterion.levels().get(Level.ACCEPTABLE)).from();
    int strong = requireNonNull(criterion.levels().get(Level.STRONG)).from();
    return new PointsBar(
        length(score.points(), criterion),
        length(acceptable, criterion),
        length(strong, criterion),
        length(criterion.minimum(), criterion),
        "%d of %d points. Acceptable from %d, strong from %d; a pass needs %d."
            .formatted(
                score.points(), criterion.points(), acceptable, strong, criterion.minimum()));
  }

  private static int length(int points, Criterion criterion) {
    return criterion.points() == 0 ? 0 : points * WIDTH / criterion.points();
  }
}
