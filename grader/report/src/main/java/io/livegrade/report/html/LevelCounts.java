package io.livegrade.report.html;

import io.livegrade.model.Level;
import io.livegrade.model.batch.Marks;
import java.util.List;

/**
 * How often a criterion reached each level, as a bar that is {@link #WIDTH} long.
 *
 * @param criterion its name
 * @param strong how many
 * @param acceptable how many
 * @param concern how many
 * @param average points earned, of a hundred
 */
record LevelCounts(String criterion, long strong, long acceptable, long concern, long average) {

  static final int WIDTH = 600;

  static LevelCounts of(String criterion, List<Marks.Mark> marks) {
    long earned = marks.stream().mapToLong(Marks.Mark::points).sum();
    long possible = marks.stream().mapToLong(Marks.Mark::of).sum();
    return new LevelCounts(
        criterion,
        count(Level.STRONG, marks),
        count(Level.ACCEPTABLE, marks),
        count(Level.CONCERN, marks),
        possible == 0 ? 0 : Math.round(100.0 * earned / possible));
  }

  long lengthOf(long count) {
    return count * WIDTH / Math.max(1, strong + acceptable + concern);
  }

  String label() {
    return "%s: %d strong, %d acceptable, %d concern"
        .formatted(criterion, strong, acceptable, concern);
  }

  private static long count(Level level, List<Marks.Mark> marks) {
    return marks.stream().filter(mark -> mark.level() == level).count();
  }
}
