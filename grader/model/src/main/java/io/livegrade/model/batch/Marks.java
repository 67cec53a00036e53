package io.livegrade.model.batch;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.Score;
import java.util.List;
import java.util.Optional;

/** How one grading of a batch ended, in short. What was not graded has no points. */
public sealed interface Marks {

  /**
   * The submission was judged.
   *
   * @param level of the whole
   * @param points of 100
   * @param band by percent of points
   * @param passed whether the bar of the rubric was met
   * @param criteria in the order of the rubric
   */
  record Given(Level level, int points, Band band, boolean passed, List<Mark> criteria)
      implements Marks {

    public Given {
      criteria = List.copyOf(criteria);
    }

    /** {@return what a criterion earned; empty where the rubric had none of that name} */
    public Optional<Mark> mark(String criterion) {
      return criteria.stream().filter(mark -> mark.criterion().equals(criterion)).findFirst();
    }
  }

  /**
   * Something on our side failed.
   *
   * @param reason what
   */
  record Missing(String reason) implements Marks {}

  /**
   * One criterion's part.
   *
   * @param criterion its name
   * @param level reached
   * @param points earned
   * @param of points that could be earned
   */
  record Mark(String criterion, Level level, int points, int of) {

    private static Mark of(CriterionScore score) {
      return new Mark(
          score.criterion().name(), score.level(), score.points(), score.criterion().points());
    }
  }

  /** {@return a score in short} */
  static Given of(Score score) {
    return new Given(
        score.level(),
        score.points(),
        score.band(),
        score.pass().passed(),
        score.criteria().stream().map(Mark::of).toList());
  }
}
