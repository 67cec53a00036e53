package livecoding.limiter.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.util.List;
import livecoding.limiter.RateLimiter;

/** Two callers wait for permits; one of them has time for the first permit only. */
public final class WaiterAgainstRefill implements Scenario<RateLimiter> {

  /** A permit each 50 ms: whoever looks now and then gets there in few steps. */
  private static final int RATE = 20;

  private long start;

  @Override
  public List<Object> arguments() {
    return List.of(RATE, new ScheduledTime());
  }

  @Override
  public void before(RateLimiter limiter) {
    for (int permit = 0; permit < RATE; permit++) {
      limiter.tryAcquire();
    }
    start = VirtualTime.nanoTime();
  }

  @Override
  public List<Caller<RateLimiter>> callers() {
    return List.of(
        new Caller<>("acquire(75ms)", limiter -> limiter.acquire(Duration.ofMillis(75))),
        new Caller<>("acquire(450ms)", limiter -> limiter.acquire(Duration.ofMillis(450))));
  }

  /** {@return how many permits came in meanwhile, and whether there is one left then} */
  @Override
  public Object after(RateLimiter limiter) {
    long permits = (VirtualTime.nanoTime() - start + 1_000) * RATE / 1_000_000_000;
    return List.of(permits, limiter.tryAcquire());
  }
}
