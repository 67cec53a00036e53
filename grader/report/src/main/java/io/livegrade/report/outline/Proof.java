package io.livegrade.report.outline;

import io.livegrade.model.finding.Evidence;
import java.util.List;

/**
 * One thing a reader can check.
 *
 * @param text what was seen, such as a failing call; empty where the place says it all
 * @param places where; empty for what was seen from outside
 */
public record Proof(String text, List<Evidence> places) {
  public Proof {
    places = List.copyOf(places);
  }
}
