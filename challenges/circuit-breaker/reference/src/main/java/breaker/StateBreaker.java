package breaker;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

/**
 * Each state is an object of its own, made anew with each change. A call reports its end to the
 * state it began in, and a state that is over does not listen.
 */
public class StateBreaker implements CircuitBreaker {

  private final int failureThreshold;
  private final int successThreshold;
  private final Duration resetTimeout;
  private final InstantSource clock;
  private final Lock lock = new ReentrantLock();
  private Phase current;

  public StateBreaker(
      int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
    if (failureThreshold < 1 || successThreshold < 1) {
      throw new IllegalArgumentException("thresholds must be at least 1");
    }
    if (resetTimeout.isNegative()) {
      throw new IllegalArgumentException("the reset timeout must not be negative");
    }
    this.failureThreshold = failureThreshold;
    this.successThreshold = successThreshold;
    this.resetTimeout = resetTimeout;
    this.clock = Objects.requireNonNull(clock, "clock");
    this.current = new Closed(failureThreshold);
  }

  @Override
  public <T> T call(Callable<T> action) throws Exception {
    Objects.requireNonNull(action, "action");
    Phase begunIn = admit();
    T value;
    try {
      value = action.call();
    } catch (Throwable failure) {
      end(begunIn, false);
      throw failure;
    }
    end(begunIn, true);
    return value;
  }

  @Override
  public State state() {
    lock.lock();
    try {
      return phaseNow().state();
    } finally {
      lock.unlock();
    }
  }

  private Phase admit() {
    lock.lock();
    try {
      current = phaseNow();
      if (!current.admits()) {
        throw new CircuitOpenException("the circuit is " + current.state());
      }
      return current;
    } finally {
      lock.unlock();
    }
  }

  private void end(Phase begunIn, boolean success) {
    lock.lock();
    try {
      if (current == begunIn) {
        current = success ? succeeded(begunIn) : failed(begunIn);
      }
    } finally {
      lock.unlock();
    }
  }

  private Phase succeeded(Phase phase) {
    return phase.isDoneAfterSuccess() ? new Closed(failureThreshold) : phase;
  }

  private Phase failed(Phase phase) {
    return phase.isDoneAfterFailure() ? new Open(clock.instant().plus(resetTimeout)) : phase;
  }

  private Phase phaseNow() {
    return current instanceof Open open && !clock.instant().isBefore(open.until())
        ? new HalfOpen(successThreshold)
        : current;
  }
}
