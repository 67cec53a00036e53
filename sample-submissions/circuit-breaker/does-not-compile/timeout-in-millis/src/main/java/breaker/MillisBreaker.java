package breaker;

import java.time.Clock;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public class MillisBreaker implements CircuitBreaker {

  private final int failureThreshold;
  private final long resetMillis;
  private final Clock clock;
  private int failures;
  private long openedAt;

  public MillisBreaker(int failureThreshold, int successThreshold, long resetMillis, Clock clock) {
    this.failureThreshold = failureThreshold;
    this.resetMillis = resetMillis;
    this.clock = clock;
  }

  @Override
  public <T> T call(Callable<T> action) throws Exception {
    if (state() == State.OPEN) {
      throw new CircuitOpenException("open");
    }
    try {
      T result = action.call();
      reset();
      return result;
    } catch (Exception e) {
      failed();
      throw e;
    }
  }

  private synchronized void reset() {
    failures = 0;
  }

  private synchronized void failed() {
    failures++;
    openedAt = clock.millis();
  }

  @Override
  public synchronized State state() {
    if (failures < failureThreshold) {
      return State.CLOSED;
    }
    return clock.millis() - openedAt < resetMillis ? State.OPEN : State.HALF_OPEN;
  }
}
