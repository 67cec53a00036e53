package io.livegrade.model.proof;

import java.time.Duration;
import java.util.List;

/**
 * How long runs of the hidden tests took, each with the start of its sandbox.
 *
 * @param median of the runs
 * @param slowest of the runs
 */
public record Pace(Duration median, Duration slowest) {

  /** {@return the pace of some runs, at least one} */
  public static Pace of(List<Duration> runs) {
    List<Duration> sorted = runs.stream().sorted().toList();
    return new Pace(sorted.get(sorted.size() / 2), sorted.getLast());
  }
}
