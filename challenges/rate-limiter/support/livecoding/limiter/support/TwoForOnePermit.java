package livecoding.limiter.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import livecoding.limiter.RateLimiter;

/** Two threads want the only permit of a new limiter. */
public final class TwoForOnePermit implements Scenario<RateLimiter> {

  @Override
  public List<Object> arguments() {
    return List.of(1, new ScheduledTime());
  }

  @Override
  public List<Caller<RateLimiter>> callers() {
    return List.of(
        new Caller<>("tryAcquire()", RateLimiter::tryAcquire),
        new Caller<>("tryAcquire()", RateLimiter::tryAcquire));
  }

  @Override
  public Object after(RateLimiter limiter) {
    return limiter.tryAcquire();
  }
}
