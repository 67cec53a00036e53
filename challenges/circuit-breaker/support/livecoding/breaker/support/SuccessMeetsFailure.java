package livecoding.breaker.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import livecoding.breaker.CircuitBreaker;

/** A success meets the failure that may be the second in a row. */
public final class SuccessMeetsFailure implements Scenario<CircuitBreaker> {

  @Override
  public List<Object> arguments() {
    return List.of(2, 1, Duration.ofSeconds(10), (InstantSource) VirtualTime::instant);
  }

  @Override
  public void before(CircuitBreaker breaker) throws Exception {
    Calls.fail(breaker);
  }

  @Override
  public List<Caller<CircuitBreaker>> callers() {
    return List.of(
        new Caller<>("a call that succeeds", Calls::succeed),
        new Caller<>("a call that fails", Calls::fail));
  }

  @Override
  public Object after(CircuitBreaker breaker) throws Exception {
    return List.of(Calls.fail(breaker), Calls.succeed(breaker));
  }
}
