package io.livegrade.model.challenge;

import java.time.Duration;

/**
 * The bounds of one run in the sandbox.
 *
 * @param compile wall time for one compilation
 * @param test wall time for one hidden test
 * @param run wall time for one sandbox run as a whole
 * @param memoryMebibytes memory of the container as a whole; the heap is half of it
 * @param outputBytes what the process may write beside the protocol before it counts as a flood
 */
public record Limits(
    Duration compile, Duration test, Duration run, int memoryMebibytes, long outputBytes) {

  /** What holds where a challenge says nothing. */
  public static final Limits DEFAULT =
      new Limits(
          Duration.ofSeconds(20), Duration.ofSeconds(5), Duration.ofSeconds(60), 512, 1L << 20);
}
