package livecoding.breaker.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import livecoding.breaker.CircuitBreaker;

/** Two calls fail at once, and two failures open the breaker. */
public final class FailureMeetsFailure implements Scenario<CircuitBreaker> {

  @Override
  public List<Object> arguments() {
    return List.of(2, 1, Duration.ofSeconds(10), (InstantSource) VirtualTime::instant);
  }

  @Override
  public List<Caller<CircuitBreaker>> callers() {
    return List.of(
        new Caller<>("a call that fails", Calls::fail),
        new Caller<>("another that fails", Calls::fail));
  }

  @Override
  public Object after(CircuitBreaker breaker) throws Exception {
    return Calls.succeed(breaker);
  }
}
