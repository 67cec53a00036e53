package io.livegrade.report.outline;

import io.livegrade.model.finding.Evidence;
import java.util.List;

/**
 * Something done well.
 *
 * @param words one sentence
 * @param points earned by it beside the criterion's own; 0 where it is praise only
 * @param places where; empty where it was seen from outside
 */
public record Merit(String words, int points, List<Evidence> places) {
  public Merit {
    places = List.copyOf(places);
  }
}
