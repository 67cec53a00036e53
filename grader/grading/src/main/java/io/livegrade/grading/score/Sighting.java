package io.livegrade.grading.score;

import io.livegrade.model.finding.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * That a signal was observed, and what shows it.
 *
 * @param share of the signal's price that it moves, above 0 and at most 1
 * @param tests ids of hidden tests that show it
 * @param places in the source that show it
 * @param details further lines that show it
 */
record Sighting(double share, List<String> tests, List<Evidence> places, List<String> details) {

  /** Lines of one kind; a reader is convinced by then. */
  private static final int MOST_DETAILS = 20;

  Sighting {
    tests = List.copyOf(tests);
    places = List.copyOf(places);
    details =
        details.size() <= MOST_DETAILS
            ? List.copyOf(details)
            : withRest(details.subList(0, MOST_DETAILS), details.size() - MOST_DETAILS);
  }

  /** A sighting that details alone show. */
  Sighting(double share, List<String> details) {
    this(share, List.of(), List.of(), details);
  }

  /** {@return whether it moves all of its price} */
  boolean isWhole() {
    return share >= 1;
  }

  /** {@return what a number of whole points comes to for this share} */
  int of(int points) {
    return (int) Math.round(share * points);
  }

  /** {@return one sighting that is shown by all that shows the given ones} */
  static Sighting all(List<Sighting> sightings) {
    Set<String> tests = new LinkedHashSet<>();
    Set<Evidence> places = new LinkedHashSet<>();
    Set<String> details = new LinkedHashSet<>();
    for (Sighting sighting : sightings) {
      tests.addAll(sighting.tests());
      places.addAll(sighting.places());
      details.addAll(sighting.details());
    }
    return new Sighting(1, List.copyOf(tests), List.copyOf(places), List.copyOf(details));
  }

  private static List<String> withRest(List<String> first, int rest) {
    List<String> lines = new ArrayList<>(first);
    lines.add("and " + rest + " more");
    return List.copyOf(lines);
  }
}
