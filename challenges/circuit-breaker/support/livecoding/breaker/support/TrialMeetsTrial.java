package livecoding.breaker.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import livecoding.breaker.CircuitBreaker;

/** Two calls come to a half-open breaker that takes one. */
public final class TrialMeetsTrial implements Scenario<CircuitBreaker> {

  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @Override
  public List<Object> arguments() {
    return List.of(1, 1, Duration.ofSeconds(10), (InstantSource) VirtualTime::instant);
  }

  @Override
  public void before(CircuitBreaker breaker) throws Exception {
    Calls.fail(breaker);
    VirtualTime.advance(Duration.ofSeconds(11));
  }

  @Override
  public List<Caller<CircuitBreaker>> callers() {
    return List.of(
        new Caller<>("a trial", this::trial), new Caller<>("another trial", this::trial));
  }

  @Override
  public Object after(CircuitBreaker breaker) throws Exception {
    return List.of(most.get(), Calls.succeed(breaker));
  }

  /** A trial takes some time, so that another one may come meanwhile. */
  private String trial(CircuitBreaker breaker) throws Exception {
    return Calls.run(
        breaker,
        () -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          VirtualTime.sleep(Duration.ofMillis(1));
          running.decrementAndGet();
          return Calls.RAN;
        });
  }
}
