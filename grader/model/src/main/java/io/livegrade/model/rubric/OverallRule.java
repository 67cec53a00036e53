package io.livegrade.model.rubric;

import io.livegrade.model.Level;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the whole takes for a level.
 *
 * @param from points needed of 100
 * @param criteria the least level of named criteria, by criterion id
 * @param words what the level means, for people
 */
public record OverallRule(int from, Map<String, Level> criteria, String words) {

  public OverallRule {
    // Sorted, since the order of Map.copyOf changes from one JVM to the next, and a report must
    // not.
    criteria = Collections.unmodifiableMap(new TreeMap<>(criteria));
  }
}
