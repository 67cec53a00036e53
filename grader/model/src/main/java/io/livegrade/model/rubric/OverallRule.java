package io.livegrade.model.rubric;

import io.livegrade.model.Level;
import java.util.Map;

/**
 * What the whole takes for a level.
 *
 * @param from points needed of 100
 * @param criteria the least level of named criteria, by criterion id
 * @param words what the level means, for people
 */
public record OverallRule(int from, Map<String, Level> criteria, String words) {

  public OverallRule {
    criteria = Map.copyOf(criteria);
  }
}
