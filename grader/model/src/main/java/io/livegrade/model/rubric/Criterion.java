package io.livegrade.model.rubric;

import io.livegrade.model.Level;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One weighted line of a rubric.
 *
 * @param id such as {@code layering}
 * @param name for people
 * @param points the maximum
 * @param minimum what a pass needs here, from 0 to {@code points}
 * @param levels what each level takes; all three are present
 * @param pricing what raises and lowers the points
 */
public record Criterion(
    String id,
    String name,
    int points,
    int minimum,
    Map<Level, LevelRule> levels,
    Pricing pricing) {

  public Criterion {
    // Sorted, since the order of Map.copyOf changes from one JVM to the next, and a report must
    // not.
    levels = Collections.unmodifiableMap(new TreeMap<>(levels));
  }

  /**
   * What raises and lowers a criterion's points.
   *
   * @param deductions in the order of the rubric
   * @param bonuses in the order of the rubric
   */
  public record Pricing(List<Deduction> deductions, List<Bonus> bonuses) {

    public Pricing {
      deductions = List.copyOf(deductions);
      bonuses = List.copyOf(bonuses);
    }
  }
}
