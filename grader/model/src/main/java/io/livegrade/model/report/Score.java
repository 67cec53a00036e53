package io.livegrade.model.report;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import java.util.List;

/**
 * Levels and points of the whole and of each criterion.
 *
 * @param level of the whole
 * @param points of 100
 * @param band by percent of points
 * @param pass whether the bar was met, and why not
 * @param criteria in the order of the rubric
 * @param redFlags those that were raised
 */
public record Score(
    Level level,
    int points,
    Band band,
    Pass pass,
    List<CriterionScore> criteria,
    List<RaisedFlag> redFlags) {

  public Score {
    criteria = List.copyOf(criteria);
    redFlags = List.copyOf(redFlags);
  }

  /**
   * Whether the bar was met.
   *
   * @param passed the answer
   * @param reasons what was missed, one plain sentence each; empty for a pass
   */
  public record Pass(boolean passed, List<String> reasons) {

    public Pass {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A red flag that was raised.
   *
   * @param id of the rubric's red flag
   * @param words one plain sentence
   * @param criterion the criterion it limits; empty where it limits the whole
   * @param cap the best level still reachable
   */
  public record RaisedFlag(String id, String words, String criterion, Level cap) {}
}
