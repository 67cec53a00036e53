package livecoding.breaker.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import livecoding.breaker.CircuitBreaker;

/** A slow call ends only after a failure has opened the breaker. */
public final class SlowCallMeetsOpening implements Scenario<CircuitBreaker> {

  private final CountDownLatch opened = new CountDownLatch(1);

  @Override
  public List<Object> arguments() {
    return List.of(1, 1, Duration.ofSeconds(10), (InstantSource) VirtualTime::instant);
  }

  @Override
  public List<Caller<CircuitBreaker>> callers() {
    return List.of(
        new Caller<>("a slow call that succeeds", this::slowly),
        new Caller<>("a call that fails", this::fail));
  }

  @Override
  public Object after(CircuitBreaker breaker) throws Exception {
    return Calls.succeed(breaker);
  }

  private String slowly(CircuitBreaker breaker) throws Exception {
    return Calls.run(
        breaker,
        () -> {
          opened.await();
          return Calls.RAN;
        });
  }

  private String fail(CircuitBreaker breaker) throws Exception {
    try {
      return Calls.fail(breaker);
    } finally {
      opened.countDown();
    }
  }
}
