package io.livegrade.grading.score;

import io.livegrade.model.Level;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.LevelRule;
import io.livegrade.model.rubric.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words how a criterion came to its points. */
final class Why {

  /** Those that moved most; more than these are read in the steps themselves. */
  private static final int MOST_NAMED = 3;

  private Why() {}

  static String sentence(
      Criterion criterion,
      LevelRule reached,
      int points,
      List<ScoreStep> steps,
      List<String> unread) {
    StringBuilder why = new StringBuilder(reached.words());
    why.append(" %d of %d points".formatted(points, criterion.points()));
    List<ScoreStep> moving =
        steps.stream().filter(step -> step.points() != 0 && !isBound(step)).toList();
    if (moving.isEmpty()) {
      why.append('.');
    } else {
      why.append(": ")
          .append(
              moving.stream()
                  .sorted(Comparator.comparingInt(step -> -Math.abs(step.points())))
                  .limit(MOST_NAMED)
                  .map(Why::step)
                  .collect(Collectors.joining("; ")));
      if (moving.size() > MOST_NAMED) {
        why.append("; and ").append(moving.size() - MOST_NAMED).append(" more");
      }
      why.append('.');
    }
    if (!unread.isEmpty()) {
      why.append(
          " The grader could not read %s, so findings cost nothing here; a person must look."
              .formatted(String.join(", ", unread)));
    }
    return why.toString();
  }

  /** {@return what a level takes; every rubric has all three} */
  static LevelRule rule(Criterion criterion, Level level) {
    LevelRule rule = criterion.levels().get(level);
    if (rule == null) {
      throw new IllegalArgumentException(criterion.id() + " has no level " + level.word());
    }
    return rule;
  }

  /** That points stop at 0 and at the maximum needs no words. */
  private static boolean isBound(ScoreStep step) {
    return step.signal().kind() == Signal.Kind.LIMIT && !step.signal().id().equals("cap");
  }

  private static String step(ScoreStep step) {
    String words = step.texts().words();
    String clause = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    return "%+d %s".formatted(step.points(), clause);
  }
}
