package io.livegrade.cli;

import java.time.Duration;
import java.util.Locale;

/**
 * How fast many things are done.
 *
 * @param expected how many there are
 * @param begun when the first was begun, in nanoseconds
 */
record Pace(int expected, long begun) {

  private static final int WIDTH = 24;

  /** {@return a bar, the rate and the time left, on one line} */
  String line(int done, long now) {
    double seconds = Math.max(1, now - begun) / 1e9;
    double rate = done / seconds;
    int full = expected == 0 ? WIDTH : done * WIDTH / expected;
    Duration left = Duration.ofSeconds(Math.round((expected - done) / Math.max(rate, 1e-3)));
    return String.format(
        Locale.ROOT,
        "[%s%s] %d of %d, %.1f a second, %d:%02d left",
        "#".repeat(full),
        ".".repeat(WIDTH - full),
        done,
        expected,
        rate,
        left.toMinutes(),
        left.toSecondsPart());
  }
}
