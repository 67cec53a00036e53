package io.livegrade.grading.challenge;

import io.livegrade.model.Level;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.LevelRule;
import io.livegrade.model.rubric.Rubric;
import java.util.List;
import java.util.stream.Collectors;

/** Asks whether the points, minimums and levels of a rubric's criteria agree. */
final class PointsCheck {

  static final int WHOLE = 100;

  private final Rubric rubric;
  private final Origins origins;

  PointsCheck(Rubric rubric, Origins origins) {
    this.rubric = rubric;
    this.origins = origins;
  }

  void check() {
    List<Criterion> criteria = rubric.criteria();
    if (criteria.stream().allMatch(criterion -> sound(criterion, "points"))) {
      checkSum(criteria);
    }
    for (Criterion criterion : criteria) {
      if (sound(criterion, "points")) {
        checkMinimum(criterion);
        checkLevels(criterion);
      }
    }
  }

  private void checkSum(List<Criterion> criteria) {
    int sum = criteria.stream().mapToInt(Criterion::points).sum();
    if (sum != WHOLE && !criteria.isEmpty()) {
      String lines =
          criteria.stream()
              .map(
                  criterion ->
                      "%s %d in line %d"
                          .formatted(
                              criterion.id(),
                              criterion.points(),
                              origins.of(criterion).place("points").line()))
              .collect(Collectors.joining(", "));
      origins
          .of(rubric)
          .fault(
              "criteria",
              "the points of the criteria sum to %d, wanted %d: %s".formatted(sum, WHOLE, lines));
    }
  }

  private void checkMinimum(Criterion criterion) {
    if (sound(criterion, "minimum") && criterion.minimum() > criterion.points()) {
      origins
          .of(criterion)
          .fault(
              "minimum",
              "the minimum of %s is %d of %d points, so nobody passes; lower it"
                  .formatted(criterion.id(), criterion.minimum(), criterion.points()));
    }
  }

  private void checkLevels(Criterion criterion) {
    LevelRule strong = criterion.levels().get(Level.STRONG);
    LevelRule acceptable = criterion.levels().get(Level.ACCEPTABLE);
    if (strong == null || acceptable == null) {
      return; // reported where it was read
    }
    boolean bothRead = origins.of(strong).isSound("from") && origins.of(acceptable).isSound("from");
    if (origins.of(strong).isSound("from") && strong.from() > criterion.points()) {
      origins
          .of(strong)
          .fault(
              "from",
              "strong in %s takes %d of %d points, so no submission reaches it; lower it"
                  .formatted(criterion.id(), strong.from(), criterion.points()));
    } else if (bothRead && acceptable.from() >= strong.from()) {
      origins
          .of(acceptable)
          .fault(
              "from",
              "acceptable in %s takes %d points, strong only %d; acceptable must take fewer"
                  .formatted(criterion.id(), acceptable.from(), strong.from()));
    } else if (bothRead && !ReachableLevels.acceptable(criterion, rubric.redFlags())) {
      origins
          .of(acceptable)
          .fault(
              "from",
              "acceptable in %s (%d to %d points) is reached by no mix of its deductions, bonuses"
                      .formatted(criterion.id(), acceptable.from(), strong.from() - 1)
                  + " and caps; change the points or the levels");
    }
  }

  private boolean sound(Criterion criterion, String key) {
    return origins.of(criterion).isSound(key);
  }
}
