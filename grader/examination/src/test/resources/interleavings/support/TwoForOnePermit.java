package calibration.support;

import calibration.Limiter;
import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.util.List;

/** Just after a refill of one. */
public final class TwoForOnePermit implements Scenario<Limiter> {
  @Override
  public List<Object> arguments() {
    return List.of(1, new Clock());
  }

  @Override
  public void before(Limiter limiter) {
    limiter.tryAcquire();
    VirtualTime.advance(Duration.ofSeconds(1));
  }

  @Override
  public List<Caller<Limiter>> callers() {
    return List.of(
        new Caller<>("tryAcquire()", Limiter::tryAcquire),
        new Caller<>("tryAcquire()", Limiter::tryAcquire));
  }

  @Override
  public Object after(Limiter limiter) {
    return limiter.tryAcquire();
  }
}
