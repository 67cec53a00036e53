package io.livegrade.model.proof;

import java.time.Duration;
import java.util.List;

/**
 * How the hidden tests are rehearsed.
 *
 * @param seed of their random inputs
 * @param patience with one test, where it is shorter than the challenge's own limit
 * @param untilFirstFailure whether to stop at the first test that does not pass
 * @param first ids of tests whose classes go before the others
 */
public record Manner(long seed, Duration patience, boolean untilFirstFailure, List<String> first) {

  /** More patience than any challenge has. */
  private static final Duration ENDLESS = Duration.ofDays(1);

  public Manner {
    first = List.copyOf(first);
  }

  /** {@return all tests, under the challenge's own limits} */
  public static Manner asInAGrading(long seed) {
    return new Manner(seed, ENDLESS, false, List.of());
  }
}
