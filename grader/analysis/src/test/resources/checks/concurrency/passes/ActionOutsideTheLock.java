import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public final class ActionOutsideTheLock implements CircuitBreaker {
  private final Lock lock = new ReentrantLock();
  private final InstantSource clock;
  private final int threshold;
  private State state = State.CLOSED;
  private int failures;
  private Instant openedAt = Instant.MIN;

  public ActionOutsideTheLock(int threshold, int successes, Duration reset, InstantSource clock) {
    this.threshold = threshold;
    this.clock = clock;
  }

  public <T> T call(Callable<T> action) throws Exception {
    admit();
    T result;
    try {
      result = action.call();
    } catch (Throwable failure) {
      note(false);
      throw failure;
    }
    note(true);
    return result;
  }
  private void admit() {
    lock.lock();
    try {
      if (state == State.OPEN && clock.instant().isBefore(openedAt)) throw new CircuitOpenException();
    } finally { lock.unlock(); }
  }
  private void note(boolean success) {
    lock.lock();
    try {
      if (success) { failures = 0; return; }
      if (++failures >= threshold) { state = State.OPEN; openedAt = clock.instant(); }
    } finally { lock.unlock(); }
  }
  public State state() { lock.lock(); try { return state; } finally { lock.unlock(); } }
}
