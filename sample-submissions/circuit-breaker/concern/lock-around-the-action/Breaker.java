import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

/** Simple and safe: one call at a time. */
public class Breaker implements CircuitBreaker {

  private final int failureThreshold;
  private final int successThreshold;
  private final Duration resetTimeout;
  private final InstantSource clock;
  private State state = State.CLOSED;
  private int failures;
  private int successes;
  private Instant openUntil = Instant.MIN;

  public Breaker(
      int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
    if (failureThreshold < 1 || successThreshold < 1 || resetTimeout.isNegative()) {
      throw new IllegalArgumentException("bad settings");
    }
    this.failureThreshold = failureThreshold;
    this.successThreshold = successThreshold;
    this.resetTimeout = resetTimeout;
    this.clock = Objects.requireNonNull(clock);
  }

  @Override
  public synchronized <T> T call(Callable<T> action) throws Exception {
    Objects.requireNonNull(action);
    if (state() == State.OPEN) {
      throw new CircuitOpenException("open until " + openUntil);
    }
    try {
      T result = action.call();
      success();
      return result;
    } catch (Throwable t) {
      failure();
      throw t;
    }
  }

  private void success() {
    failures = 0;
    if (state == State.HALF_OPEN) {
      successes++;
      if (successes >= successThreshold) {
        state = State.CLOSED;
      }
    }
  }

  private void failure() {
    failures++;
    if (state == State.HALF_OPEN || failures >= failureThreshold) {
      state = State.OPEN;
      failures = 0;
      openUntil = clock.instant().plus(resetTimeout);
    }
  }

  @Override
  public synchronized State state() {
    if (state == State.OPEN && !clock.instant().isBefore(openUntil)) {
      state = State.HALF_OPEN;
      successes = 0;
    }
    return state;
  }
}
