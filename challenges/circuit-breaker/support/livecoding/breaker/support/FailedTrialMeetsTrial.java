package livecoding.breaker.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import livecoding.breaker.CircuitBreaker;

/** Of two trials, one fails. */
public final class FailedTrialMeetsTrial implements Scenario<CircuitBreaker> {

  @Override
  public List<Object> arguments() {
    return List.of(1, 2, Duration.ofSeconds(10), (InstantSource) VirtualTime::instant);
  }

  @Override
  public void before(CircuitBreaker breaker) throws Exception {
    Calls.fail(breaker);
    VirtualTime.advance(Duration.ofSeconds(11));
  }

  @Override
  public List<Caller<CircuitBreaker>> callers() {
    return List.of(
        new Caller<>("a trial that succeeds", Calls::succeed),
        new Caller<>("a trial that fails", Calls::fail));
  }

  @Override
  public Object after(CircuitBreaker breaker) throws Exception {
    return Calls.succeed(breaker);
  }
}
