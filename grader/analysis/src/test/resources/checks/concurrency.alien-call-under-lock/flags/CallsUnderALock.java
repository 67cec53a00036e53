import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.time.*;
import livecoding.breaker.*;

public final class CallsUnderALock implements CircuitBreaker {
  private final Lock lock = new ReentrantLock();
  private State state = State.CLOSED;
  public CallsUnderALock(int a, int b, Duration reset, InstantSource clock) {}
  public <T> T call(Callable<T> action) throws Exception {
    lock.lock();
    try {
      if (state == State.OPEN) throw new CircuitOpenException();
      return tried(action);
    } finally { lock.unlock(); }
  }
  private <T> T tried(Callable<T> job) throws Exception {
    try {
      return job.call(); // finding: `CallsUnderALock.tried` runs `job.call()`
    } catch (Exception e) {
      state = State.OPEN;
      throw e;
    }
  }
  public State state() { lock.lock(); try { return state; } finally { lock.unlock(); } }
}
