package io.livegrade.model.proof;

import java.util.List;

/**
 * A hidden test that did not pass each run of the reference.
 *
 * @param id of the test, or of the bonus behaviour
 * @param seeds of the runs in which it ended otherwise
 * @param message of the first of them
 */
public record FlakyTest(String id, List<Long> seeds, String message) {

  public FlakyTest {
    seeds = List.copyOf(seeds);
  }
}
