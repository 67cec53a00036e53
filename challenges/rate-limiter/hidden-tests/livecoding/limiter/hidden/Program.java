package livecoding.limiter.hidden;

import io.livegrade.examination.subject.Defect;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Pauses, and a call after each, of one caller on a full limiter.
 *
 * @param rate of the limiter
 * @param pauses in nanoseconds, whole milliseconds each: who counts in them is not judged here
 * @param timeouts in nanoseconds; negative for {@code tryAcquire}
 */
record Program(int rate, long[] pauses, long[] timeouts) {

  private static final long MILLI = 1_000_000;
  private static final long PERMIT = 1_000_000_000;

  /** A wait may end this much later than needed; what is asked for is tested elsewhere. */
  private static final long LATE_NANOS = 1_100_000;

  private static final long ROUNDING_NANOS = 5_000;

  static Program ofTries(int rate, int steps, RandomGenerator random) {
    long[] timeouts = new long[steps];
    Arrays.fill(timeouts, -1);
    return new Program(rate, pauses(rate, steps, random), timeouts);
  }

  static Program ofWaits(int rate, int steps, RandomGenerator random) {
    long[] timeouts = new long[steps];
    for (int step = 0; step < steps; step++) {
      timeouts[step] = random.nextInt(3) == 0 ? -1 : random.nextLong(3_000 / rate + 3) * MILLI;
    }
    return new Program(rate, pauses(rate, steps, random), timeouts);
  }

  /** Mostly about as long as a permit takes, often nothing, now and then long enough to be full. */
  private static long[] pauses(int rate, int steps, RandomGenerator random) {
    long[] pauses = new long[steps];
    for (int step = 0; step < steps; step++) {
      pauses[step] =
          MILLI
              * switch (random.nextInt(8)) {
                case 0, 1, 2 -> 0;
                case 3 -> random.nextLong(1_500);
                default -> random.nextLong(1_500 / rate + 2);
              };
    }
    return pauses;
  }

  /**
   * Follows the grants with a bucket in billionths of a permit. In no window there were too many
   * just when a bucket that is full at the beginning is never in debt for them.
   */
  void judge(long[] noted) {
    long level = rate * PERMIT;
    long now = 0;
    long deepest = -ROUNDING_NANOS * rate;
    String where = "";
    for (int step = 0; step < pauses.length; step++) {
      long called = noted[3 * step];
      long returned = noted[3 * step + 1];
      boolean granted = noted[3 * step + 2] == 1;
      long atCall = refilled(level, called - now);
      level = refilled(atCall, returned - called);
      now = returned;
      long needed = Math.max(0, Math.ceilDiv(PERMIT - atCall, rate));
      if (granted) {
        level -= PERMIT;
        if (level < deepest) {
          deepest = level;
          where = at(step, called, returned, "true");
        }
        if (returned - called > needed + LATE_NANOS) {
          throw new Defect(
              "wait-length",
              "%s: the permit was due after %.3f ms"
                  .formatted(at(step, called, returned, "true"), needed / 1e6));
        }
      } else if (needed + ROUNDING_NANOS < Math.max(0, timeouts[step])
          || (needed == 0 && atCall > PERMIT + ROUNDING_NANOS * rate)) {
        throw new Defect(
            "refuses-too-much",
            "%s: a permit was to be had after %.3f ms"
                .formatted(at(step, called, returned, "false"), needed / 1e6));
      } else if (returned - called > Math.max(0, timeouts[step]) + LATE_NANOS) {
        throw new Defect(
            "timeout-wrong",
            "%s: longer than its timeout".formatted(at(step, called, returned, "false")));
      }
    }
    judgeDebt(deepest, where);
  }

  /** Less than a permit too much is what a bucket leaks that goes on counting while it is full. */
  private void judgeDebt(long deepest, String where) {
    if (deepest < -PERMIT) {
      throw new Defect(
          "window-exceeded",
          "%s: %.2f permits more than %d + %d * t in some time t before it"
              .formatted(where, -deepest / 1e9, rate, rate));
    }
    if (!where.isEmpty()) {
      throw new Defect(
          "counts-while-full",
          "%s: the permit was due %.3f ms later, since none comes in while the bucket is full"
              .formatted(where, -deepest / 1e6 / rate));
    }
  }

  private long refilled(long level, long nanos) {
    long missing = rate * PERMIT - level;
    return nanos > missing / rate ? rate * PERMIT : level + nanos * rate;
  }

  private String at(int step, long called, long returned, String answer) {
    String call = timeouts[step] < 0 ? "tryAcquire()" : "acquire(" + timeouts[step] / MILLI + "ms)";
    return "%s at %.3f s, call %d of a random program at %d/s, returned %s after %.3f ms"
        .formatted(call, called / 1e9, step + 1, rate, answer, (returned - called) / 1e6);
  }
}
