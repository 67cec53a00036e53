package livecoding.limiter.hidden;

import io.livegrade.examination.subject.Defect;
import java.time.Duration;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.support.Call;

/** Callers who wait until the test lets time pass. */
final class WaitingRoom {

  private static final Duration LONG = Duration.ofSeconds(20);

  private WaitingRoom() {}

  /** {@return a limiter that gave its last permit this very moment, where sleepers sleep on} */
  static RateLimiter enter(Bench bench, int rate) {
    RateLimiter limiter = bench.drainedAndWaiting(rate);
    comesInOnTime(bench, rate);
    bench.clock().advance(Duration.ofSeconds(30));
    bench.callers().tryAcquires(limiter, rate);
    bench.clock().holdSleepers();
    return limiter;
  }

  private static void comesInOnTime(Bench bench, int rate) {
    RateLimiter limiter = bench.drainedOnce(rate);
    bench.clock().advance(Duration.ofMillis(1_010 / rate));
    if (!limiter.tryAcquire()) {
      throw new Defect(
          bench.causes().waiting(),
          "tryAcquire %d ms after a limiter of %d/s was drained: wanted true, got false"
              .formatted(1_010 / rate, rate));
    }
  }

  /** {@return a caller who sleeps on the time source} */
  static Call asleep(Bench bench, RateLimiter limiter) {
    Call call = bench.callers().acquire(limiter, bench.clock(), LONG);
    if (!call.isAsleep()) {
      throw new Defect(
          bench.causes().waiting(),
          "acquire(20s) on a drained limiter: wanted a caller who sleeps on the time source, got "
              + call.ending());
    }
    return call;
  }
}
