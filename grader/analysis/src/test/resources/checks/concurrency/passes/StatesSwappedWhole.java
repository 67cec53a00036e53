import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public final class StatesSwappedWhole implements CircuitBreaker {
  private record Snapshot(State state, int failures, Instant until) {}
  private final AtomicReference<Snapshot> now = new AtomicReference<>(new Snapshot(State.CLOSED, 0, Instant.MIN));
  private final InstantSource clock;

  public StatesSwappedWhole(int threshold, int successes, Duration reset, InstantSource clock) { this.clock = clock; }

  public <T> T call(Callable<T> action) throws Exception {
    Snapshot seen = now.get();
    if (seen.state() == State.OPEN) {
      Snapshot trial = new Snapshot(State.HALF_OPEN, 0, seen.until());
      if (clock.instant().isBefore(seen.until()) || !now.compareAndSet(seen, trial)) throw new CircuitOpenException();
    }
    try {
      T result = action.call();
      now.updateAndGet(each -> new Snapshot(State.CLOSED, 0, each.until()));
      return result;
    } catch (Exception e) {
      now.updateAndGet(each -> new Snapshot(each.state(), each.failures() + 1, each.until()));
      throw e;
    }
  }
  public State state() { return now.get().state(); }
}
