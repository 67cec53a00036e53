package io.livegrade.model.proof;

import java.time.Duration;
import java.util.List;

/**
 * How the hidden tests are rehearsed.
 *
 * @param seed of their random inputs
 * @param patience with one test, where it is shorter than the challenge's own limit
 * @param until when to stop
 * @param first ids of tests whose classes go before the others
 */
public record Manner(long seed, Duration patience, Until until, List<String> first) {

  /** What is the last to be seen of a run. */
  public enum Until {
    /** Every test has had its turn. */
    THE_END,
    /** A test hung, or ended the process: all others may do the same, each for as long. */
    FIRST_LOSS,
    /** A test did not pass. */
    FIRST_FAILURE
  }

  /** More patience than any challenge has. */
  private static final Duration ENDLESS = Duration.ofDays(1);

  public Manner {
    first = List.copyOf(first);
  }

  /** {@return all tests, under the challenge's own limits} */
  public static Manner asInAGrading(long seed) {
    return new Manner(seed, ENDLESS, Until.THE_END, List.of());
  }
}
