package io.livegrade.report.outline;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.OverallRule;
import io.livegrade.model.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the two scales of a rubric go together: the level, which is the verdict, and the band, which
 * only names a number of points. Both have a "strong", so they are never put side by side unless
 * they agree.
 *
 * @param points in words, with the band where it agrees with the level
 * @param note one sentence where they do not agree, or where the level is lower than the points
 *     would do for; otherwise empty
 */
public record Standing(String points, String note) {

  /** {@return how the score of a graded report stands} */
  public static Standing of(Verdict.Graded graded) {
    Score score = graded.score();
    String points = score.points() + " of 100 points";
    Optional<String> held = held(graded);
    if (held.isEmpty() && agree(score)) {
      return new Standing(points + " (" + score.band().word() + ")", "");
    }
    return new Standing(points, held.orElseGet(() -> shortOf(graded)) + alone(graded));
  }

  /** {@return the span of points that a band covers, such as "72 to 91"} */
  public static String span(Rubric rubric, Band band) {
    int from = rubric.bands().getOrDefault(band, 0);
    int to =
        rubric.bands().values().stream()
            .filter(next -> next > from)
            .mapToInt(next -> next - 1)
            .min()
            .orElse(100);
    return from + " to " + to;
  }

  private static boolean agree(Score score) {
    return switch (score.band()) {
      case EXCEPTIONAL, STRONG -> score.level() == Level.STRONG;
      case ADEQUATE -> score.level() == Level.ACCEPTABLE;
      case WEAK -> score.level() == Level.CONCERN;
    };
  }

  private static Optional<String> held(Verdict.Graded graded) {
    Score score = graded.score();
    return above(score.level())
        .map(next -> graded.rubric().levels().get(next))
        .filter(rule -> score.points() >= rule.from())
        .map(rule -> reasons(rule, score))
        .filter(reasons -> !reasons.isEmpty())
        .map(
            reasons ->
                "Held at %s because %s"
                    .formatted(score.level().word(), String.join(", ", reasons)));
  }

  private static List<String> reasons(OverallRule rule, Score score) {
    List<String> reasons = new ArrayList<>();
    for (CriterionScore criterion : score.criteria()) {
      Level least = rule.criteria().getOrDefault(criterion.criterion().id(), Level.CONCERN);
      if (criterion.level().compareTo(least) < 0) {
        reasons.add(criterion.criterion().name() + " is at " + criterion.level().word());
      }
    }
    score.redFlags().stream()
        .filter(flag -> flag.criterion().isEmpty() && flag.cap() == score.level())
        .forEach(flag -> reasons.add("of a red flag"));
    return reasons;
  }

  private static String shortOf(Verdict.Graded graded) {
    Score score = graded.score();
    return above(score.level())
        .map(
            next ->
                Optional.ofNullable(graded.rubric().levels().get(next))
                    .map(rule -> "The level " + next.word() + " takes " + rule.from() + " points")
                    .orElse(""))
        .orElse("The level is " + score.level().word());
  }

  private static String alone(Verdict.Graded graded) {
    Score score = graded.score();
    return agree(score)
        ? "."
        : "; the points alone lie in the band \"%s\", %s."
            .formatted(score.band().word(), span(graded.rubric(), score.band()));
  }

  private static Optional<Level> above(Level level) {
    return switch (level) {
      case CONCERN -> Optional.of(Level.ACCEPTABLE);
      case ACCEPTABLE -> Optional.of(Level.STRONG);
      case STRONG -> Optional.empty();
    };
  }
}
