import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.time.*;
import livecoding.breaker.*;

public final class CountsAfterTheLock implements CircuitBreaker {
  private final ReentrantLock lock = new ReentrantLock();
  private State state = State.CLOSED;
  private int failures;
  public CountsAfterTheLock(int a, int b, Duration reset, InstantSource clock) {}
  public <T> T call(Callable<T> action) throws Exception {
    lock.lock();
    try { if (state == State.OPEN) throw new CircuitOpenException(); failures = Math.max(failures, 0); } finally { lock.unlock(); }
    try {
      return action.call();
    } catch (Exception e) {
      failures++;
      opened();
      throw e;
    }
  }
  private void opened() {
    if (failures > 2) state = State.OPEN; // finding: `state` is changed in `CountsAfterTheLock.opened` without the lock
  }
  public State state() { lock.lock(); try { return state; } finally { lock.unlock(); } }
}
