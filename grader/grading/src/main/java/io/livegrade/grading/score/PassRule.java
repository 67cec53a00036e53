package io.livegrade.grading.score;

import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.Score;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Rubric;
import io.livegrade.model.run.RunOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides on a pass: enough points, each criterion's minimum, no red flag that holds the whole at
 * concern, and a source the grader could read.
 */
final class PassRule {

  private PassRule() {}

  static Score.Pass pass(
      Rubric rubric,
      RunOutcome outcome,
      List<CriterionScore> criteria,
      List<RedFlag> ofTheWhole,
      List<String> unreadable) {
    if (criteria.stream().anyMatch(score -> Gate.score(score.criterion(), outcome).isPresent())) {
      return new Score.Pass(false, List.of(outcome.sentence()));
    }
    List<String> reasons = new ArrayList<>();
    int points = criteria.stream().mapToInt(CriterionScore::points).sum();
    if (points < rubric.passFrom()) {
      reasons.add("%d of 100 points; a pass takes %d.".formatted(points, rubric.passFrom()));
    }
    for (CriterionScore score : criteria) {
      if (score.points() < score.criterion().minimum()) {
        reasons.add(
            "%s: %d of %d points; a pass takes %d."
                .formatted(
                    score.criterion().name(),
                    score.points(),
                    score.criterion().points(),
                    score.criterion().minimum()));
      }
    }
    for (RedFlag flag : ofTheWhole) {
      if (flag.cap() == Level.CONCERN) {
        reasons.add("A red flag holds the whole at concern: " + flag.words());
      }
    }
    if (!unreadable.isEmpty()) {
      reasons.add(
          "The grader could not read %s, so a person must decide."
              .formatted(String.join(", ", unreadable)));
    }
    return new Score.Pass(reasons.isEmpty(), reasons);
  }
}
