package io.livegrade.report.html;

import io.livegrade.model.Level;
import io.livegrade.model.batch.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the points of a batch are spread, in steps of ten, each divided by level.
 *
 * @param columns from the fewest points to the most
 */
record PointsHistogram(List<Column> columns) {

  static final int HEIGHT = 160;

  private static final int STEP = 10;
  private static final int LAST = 9;
  private static final List<Level> FROM_BELOW =
      List.of(Level.STRONG, Level.ACCEPTABLE, Level.CONCERN);

  /**
   * All with so many points.
   *
   * @param x where the column stands
   * @param span of points, such as "70–79"
   * @param count how many
   * @param top where the number above it stands
   * @param blocks one for each level there is
   */
  record Column(int x, String span, int count, int top, List<Block> blocks) {}

  /**
   * Those of one level.
   *
   * @param level in lower case
   * @param y its upper edge
   * @param height its height
   */
  record Block(String level, int y, int height) {}

  static PointsHistogram of(List<Marks.Given> given) {
    List<List<Marks.Given>> steps =
        IntStream.rangeClosed(0, LAST)
            .mapToObj(step -> given.stream().filter(marks -> step(marks) == step).toList())
            .toList();
    int most = Math.max(1, steps.stream().mapToInt(List::size).max().orElse(1));
    return new PointsHistogram(
        IntStream.rangeClosed(0, LAST)
            .mapToObj(step -> column(step, steps.get(step), most))
            .toList());
  }

  /** {@return the same in words} */
  String label() {
    return columns.stream()
        .filter(column -> column.count() > 0)
        .map(column -> column.span() + " points: " + column.count())
        .collect(Collectors.joining(", ", "Submissions by points. ", "."));
  }

  private static int step(Marks.Given given) {
    return Math.min(LAST, given.points() / STEP);
  }

  private static Column column(int step, List<Marks.Given> given, int most) {
    List<Block> blocks = new ArrayList<>();
    int y = HEIGHT;
    for (Level level : FROM_BELOW) {
      int count = (int) given.stream().filter(marks -> marks.level() == level).count();
      int height = count * HEIGHT / most;
      y -= height;
      if (count > 0) {
        blocks.add(new Block(level.word(), y, height));
      }
    }
    String span = step * STEP + "–" + (step == LAST ? 100 : step * STEP + STEP - 1);
    return new Column(step * 60, span, given.size(), y, blocks);
  }
}
