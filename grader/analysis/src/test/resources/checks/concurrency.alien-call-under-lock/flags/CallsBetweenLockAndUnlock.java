import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.time.*;
import livecoding.breaker.*;

public final class CallsBetweenLockAndUnlock implements CircuitBreaker {
  private final ReentrantLock guard = new ReentrantLock();
  private int failures;
  public CallsBetweenLockAndUnlock(int a, int b, Duration reset, InstantSource clock) {}
  public <T> T call(Callable<T> action) throws Exception {
    guard.lock();
    T result;
    try {
      result = action.call(); // finding: `CallsBetweenLockAndUnlock.call`
    } catch (Exception e) {
      failures++;
      throw e;
    } finally {
      guard.unlock();
    }
    return result;
  }
  public State state() { guard.lock(); try { return failures > 1 ? State.OPEN : State.CLOSED; } finally { guard.unlock(); } }
}
