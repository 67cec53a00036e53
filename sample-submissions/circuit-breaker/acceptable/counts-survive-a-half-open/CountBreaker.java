import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public class CountBreaker implements CircuitBreaker {

  private final int failureThreshold;
  private final int successThreshold;
  private final long resetMillis;
  private final InstantSource clock;

  private State state = State.CLOSED;
  private int failures;
  private int successes;
  private int trials;
  private long openSince;
  private int change;

  public CountBreaker(
      int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
    if (failureThreshold < 1 || successThreshold < 1) {
      throw new IllegalArgumentException("thresholds start at 1");
    }
    this.resetMillis = resetTimeout.toMillis();
    if (resetMillis < 0) {
      throw new IllegalArgumentException("timeout < 0");
    }
    this.failureThreshold = failureThreshold;
    this.successThreshold = successThreshold;
    this.clock = Objects.requireNonNull(clock);
  }

  @Override
  public <T> T call(Callable<T> action) throws Exception {
    Objects.requireNonNull(action);
    int begun = before();
    boolean ok = false;
    try {
      T t = action.call();
      ok = true;
      return t;
    } finally {
      after(begun, ok);
    }
  }

  private synchronized int before() {
    if (state == State.OPEN) {
      if (clock.millis() - openSince <= resetMillis) {
        throw new CircuitOpenException("still open");
      }
      state = State.HALF_OPEN;
      trials = 0;
      change++;
    }
    if (state == State.HALF_OPEN) {
      if (trials == successThreshold) {
        throw new CircuitOpenException("half open, trials running");
      }
      trials++;
    }
    return change;
  }

  private synchronized void after(int begun, boolean ok) {
    if (begun != change) {
      return;
    }
    if (state == State.HALF_OPEN) {
      trials--;
    }
    if (!ok) {
      failures++;
      if (state == State.HALF_OPEN || failures == failureThreshold) {
        state = State.OPEN;
        openSince = clock.millis();
        change++;
      }
    } else if (state == State.HALF_OPEN) {
      successes++;
      if (successes >= successThreshold) {
        state = State.CLOSED;
        successes = 0;
        failures = 0;
        change++;
      }
    } else {
      failures = 0;
    }
  }

  @Override
  public synchronized State state() {
    return state;
  }
}
