package breaker;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;

public class CountingBreaker implements CircuitBreaker {

  public CountingBreaker(
      int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {}

  @Override
  public <T> T call(Callable<T> action) throws Exception {
    throw new UnsupportedOperationException("Yours to write");
  }

  @Override
  public State state() {
    throw new UnsupportedOperationException("Yours to write");
  }
}
