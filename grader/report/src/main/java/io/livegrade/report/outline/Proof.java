package io.livegrade.report.outline;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.run.Interleaving;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing a reader can check.
 *
 * @param text what was seen, such as a failing call; empty where the place says it all
 * @param places where; empty for what was seen from outside
 * @param interleaving the order of steps that shows it, for a defect of concurrency
 */
public record Proof(String text, List<Evidence> places, Optional<Interleaving> interleaving) {
  public Proof {
    places = List.copyOf(places);
  }

  /** What no order of steps is needed for. */
  public Proof(String text, List<Evidence> places) {
    this(text, places, Optional.empty());
  }

  /** {@return the text on one line: assertions lay theirs out over several} */
  public String line() {
    return text.lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
