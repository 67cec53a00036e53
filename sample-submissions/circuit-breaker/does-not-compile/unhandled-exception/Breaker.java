import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public class Breaker implements CircuitBreaker {

  private int failures;
  private final int failureThreshold;

  public Breaker(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
    this.failureThreshold = failureThreshold;
  }

  @Override
  public synchronized <T> T call(Callable<T> action) {
    if (failures >= failureThreshold) {
      throw new CircuitOpenException();
    }
    T result = action.call();
    failures = 0;
    return result;
  }

  @Override
  public synchronized State state() {
    return failures >= failureThreshold ? State.OPEN : State.CLOSED;
  }
}
