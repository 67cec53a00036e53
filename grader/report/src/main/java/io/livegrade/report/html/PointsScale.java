package io.livegrade.report.html;

import io.livegrade.model.Band;
import io.livegrade.model.report.Verdict;
import io.livegrade.report.outline.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A picture of the points of the whole: bands from 0 to 100, the mark a pass takes, the points.
 * Lengths are of {@link #WIDTH}.
 *
 * @param zones the bands, worst first
 * @param pass where a pass begins
 * @param points where the submission stands
 * @param label the same in words
 */
record PointsScale(List<Zone> zones, int pass, int points, String label) {

  static final int WIDTH = 1000;

  private static final int PER_POINT = WIDTH / 100;

  /**
   * One band.
   *
   * @param from where it begins
   * @param width how long it is
   * @param reached whether the points lie in it
   */
  record Zone(int from, int width, boolean reached) {}

  static PointsScale of(Verdict.Graded graded) {
    int points = graded.score().points();
    int pass = graded.rubric().passFrom();
    List<Map.Entry<Band, Integer>> bands =
        graded.rubric().bands().entrySet().stream()
            .sorted(Comparator.comparing(Map.Entry::getValue))
            .toList();
    return new PointsScale(
        IntStream.range(0, bands.size())
            .mapToObj(index -> zone(bands, index, graded.score().band()))
            .toList(),
        pass * PER_POINT,
        points * PER_POINT,
        "%d of 100 points, in the band %s from %s. A pass takes %d."
            .formatted(
                points,
                graded.score().band().word(),
                Standing.span(graded.rubric(), graded.score().band()),
                pass));
  }

  private static Zone zone(List<Map.Entry<Band, Integer>> bands, int index, Band reached) {
    int from = bands.get(index).getValue();
    int to = index + 1 < bands.size() ? bands.get(index + 1).getValue() : 100;
    return new Zone(
        from * PER_POINT, (to - from) * PER_POINT, bands.get(index).getKey() == reached);
  }
}
