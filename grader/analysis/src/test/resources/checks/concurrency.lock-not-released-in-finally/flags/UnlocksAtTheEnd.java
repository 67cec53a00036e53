import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.time.*;
import livecoding.breaker.*;

public final class UnlocksAtTheEnd implements CircuitBreaker {
  private final Lock lock = new ReentrantLock();
  private final ReadWriteLock both = new ReentrantReadWriteLock();
  private final StampedLock stamps = new StampedLock();
  private State state = State.CLOSED;
  public UnlocksAtTheEnd(int a, int b, Duration reset, InstantSource clock) {}
  public <T> T call(Callable<T> action) throws Exception {
    lock.lock(); // finding: `UnlocksAtTheEnd.call` gives `lock` back outside a finally
    check();
    lock.unlock();
    return action.call();
  }
  private void check() { if (state == State.OPEN) throw new CircuitOpenException(); }
  public State state() {
    lock.lock(); // finding: `UnlocksAtTheEnd.state`
    if (state == State.OPEN) {
      return State.OPEN;
    }
    lock.unlock();
    return State.CLOSED;
  }
  void reads() {
    both.readLock().lock(); // finding: both.readLock()
    System.out.println(state.name());
    both.readLock().unlock();
  }
  void stamped() throws Exception {
    long stamp = 0;
    lock.lockInterruptibly(); // finding: `UnlocksAtTheEnd.stamped`
    check();
    lock.unlock();
  }
  void inTry() {
    lock.lock(); // finding: `UnlocksAtTheEnd.inTry`
    try {
      check();
      lock.unlock();
    } finally {
      state = State.CLOSED;
    }
  }
  Runnable later() {
    return () -> {
      lock.lock(); // finding: `UnlocksAtTheEnd.later`
      check();
      lock.unlock();
    };
  }
}
