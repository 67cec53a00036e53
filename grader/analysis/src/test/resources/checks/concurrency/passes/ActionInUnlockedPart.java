import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public final class ActionInUnlockedPart implements CircuitBreaker {
  private final ReentrantLock lock = new ReentrantLock();
  private State state = State.CLOSED;

  public ActionInUnlockedPart(int a, int b, Duration reset, InstantSource clock) {}

  public <T> T call(Callable<T> action) throws Exception {
    lock.lock();
    try {
      if (state == State.OPEN) throw new CircuitOpenException();
    } finally {
      lock.unlock();
    }
    try {
      return run(action);
    } catch (Exception e) {
      lock.lock();
      try { state = State.OPEN; } finally { lock.unlock(); }
      throw e;
    }
  }
  private <T> T run(Callable<T> action) throws Exception { return action.call(); }
  public State state() {
    lock.lock();
    State seen;
    try { seen = state; } finally { lock.unlock(); }
    return seen;
  }
}
