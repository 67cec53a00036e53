package livecoding.breaker.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import livecoding.breaker.CircuitBreaker;

/** Each of two actions goes on only once the other runs too. */
public final class ActionsWaitForEachOther implements Scenario<CircuitBreaker> {

  private final CountDownLatch met = new CountDownLatch(2);

  @Override
  public List<Object> arguments() {
    return List.of(1, 1, Duration.ofSeconds(10), (InstantSource) VirtualTime::instant);
  }

  @Override
  public List<Caller<CircuitBreaker>> callers() {
    return List.of(
        new Caller<>("an action that waits for the other", this::meet),
        new Caller<>("the other", this::meet));
  }

  @Override
  public Object after(CircuitBreaker breaker) throws Exception {
    return Calls.succeed(breaker);
  }

  private String meet(CircuitBreaker breaker) throws Exception {
    return Calls.run(
        breaker,
        () -> {
          met.countDown();
          met.await();
          return Calls.RAN;
        });
  }
}
