import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public class OffBreaker implements CircuitBreaker {

  private final int failureThreshold, successThreshold;
  private final Duration resetTimeout;
  private final InstantSource clock;
  private int failureCount, successCount, running, phase;
  private Instant opened = null;
  private boolean trying;

  public OffBreaker(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
    if (failureThreshold < 1 || successThreshold < 1 || resetTimeout.isNegative())
      throw new IllegalArgumentException();
    this.failureThreshold = failureThreshold;
    this.successThreshold = successThreshold;
    this.resetTimeout = resetTimeout;
    this.clock = Objects.requireNonNull(clock);
  }

  @Override
  public <T> T call(Callable<T> action) throws Exception {
    Objects.requireNonNull(action);
    int myPhase = start();
    T result;
    try {
      result = action.call();
    } catch (Exception | Error e) {
      failed(myPhase);
      throw e;
    }
    worked(myPhase);
    return result;
  }

  private synchronized int start() {
    if (opened != null) {
      if (!clock.instant().isAfter(opened.plus(resetTimeout))) throw new CircuitOpenException();
      opened = null;
      trying = true;
      successCount = 0;
      running = 0;
      phase++;
    }
    if (trying && running >= successThreshold) throw new CircuitOpenException();
    running++;
    return phase;
  }

  private synchronized void worked(int myPhase) {
    if (myPhase != phase) return;
    running--;
    failureCount = 0;
    if (trying && ++successCount >= successThreshold) {
      trying = false;
      phase++;
      running = 0;
    }
  }

  private synchronized void failed(int myPhase) {
    if (myPhase != phase) return;
    running--;
    failureCount++;
    if (trying || failureCount > failureThreshold) {
      opened = clock.instant();
      trying = false;
      failureCount = 0;
      phase++;
    }
  }

  @Override
  public synchronized State state() {
    return opened != null ? State.OPEN : trying ? State.HALF_OPEN : State.CLOSED;
  }
}
