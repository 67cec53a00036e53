package livecoding.limiter.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.util.List;
import livecoding.limiter.RateLimiter;

/** A drained limiter has had time for one permit, and two threads come at once. */
public final class TwoAfterARefill implements Scenario<RateLimiter> {

  @Override
  public List<Object> arguments() {
    return List.of(2, new ScheduledTime());
  }

  @Override
  public void before(RateLimiter limiter) {
    limiter.tryAcquire();
    limiter.tryAcquire();
    VirtualTime.advance(Duration.ofMillis(600));
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
