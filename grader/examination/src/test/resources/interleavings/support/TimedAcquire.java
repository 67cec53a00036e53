package calibration.support;

import calibration.Limiter;
import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.util.List;

/** One waits too short a time, another long enough; the second must not lose its permit to the first. */
public final class TimedAcquire implements Scenario<Limiter> {
  @Override
  public List<Object> arguments() {
    return List.of(1, new Clock());
  }

  @Override
  public void before(Limiter limiter) {
    limiter.tryAcquire();
  }

  @Override
  public List<Caller<Limiter>> callers() {
    return List.of(
        new Caller<>("acquire(200 ms)", limiter -> limiter.acquire(Duration.ofMillis(200))),
        new Caller<>("acquire(1500 ms)", limiter -> limiter.acquire(Duration.ofMillis(1500))));
  }

  @Override
  public Object after(Limiter limiter) {
    return VirtualTime.nanoTime() / 1_000_000_000;
  }
}
