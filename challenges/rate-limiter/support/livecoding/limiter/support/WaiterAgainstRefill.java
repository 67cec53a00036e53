package livecoding.limiter.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.util.List;
import livecoding.limiter.RateLimiter;

/** Two callers wait for permits; one of them has time for the first permit only. */
public final class WaiterAgainstRefill implements Scenario<RateLimiter> {

  private long start;

  @Override
  public List<Object> arguments() {
    return List.of(1, new ScheduledTime());
  }

  @Override
  public void before(RateLimiter limiter) {
    limiter.tryAcquire();
    start = VirtualTime.nanoTime();
  }

  @Override
  public List<Caller<RateLimiter>> callers() {
    return List.of(
        new Caller<>("acquire(1.5s)", limiter -> limiter.acquire(Duration.ofMillis(1_500))),
        new Caller<>("acquire(9s)", limiter -> limiter.acquire(Duration.ofSeconds(9))));
  }

  /** {@return how many milliseconds it took, and whether there is a permit left then} */
  @Override
  public Object after(RateLimiter limiter) {
    long millis = (VirtualTime.nanoTime() - start + 1_000) / 1_000_000;
    return List.of(millis, limiter.tryAcquire());
  }
}
