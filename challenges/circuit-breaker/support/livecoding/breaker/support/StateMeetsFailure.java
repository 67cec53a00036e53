package livecoding.breaker.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import livecoding.breaker.CircuitBreaker;

/** Somebody asks for the state while a failure opens the breaker. */
public final class StateMeetsFailure implements Scenario<CircuitBreaker> {

  @Override
  public List<Object> arguments() {
    return List.of(1, 1, Duration.ofSeconds(10), (InstantSource) VirtualTime::instant);
  }

  @Override
  public List<Caller<CircuitBreaker>> callers() {
    return List.of(
        new Caller<>("state()", breaker -> String.valueOf(breaker.state())),
        new Caller<>("a call that fails", Calls::fail));
  }

  @Override
  public Object after(CircuitBreaker breaker) throws Exception {
    return Calls.succeed(breaker);
  }
}
