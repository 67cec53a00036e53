import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.time.*;
import livecoding.breaker.*;

public final class TurnsHalfOpenTwice implements CircuitBreaker {
  private volatile State state = State.CLOSED;
  private final AtomicInteger trials = new AtomicInteger();
  private final AtomicReference<State> other = new AtomicReference<>(State.CLOSED);
  public TurnsHalfOpenTwice(int a, int b, Duration reset, InstantSource clock) {}
  public <T> T call(Callable<T> action) throws Exception {
    if (state == State.OPEN) { // finding: `TurnsHalfOpenTwice.call` looks at `state`
      state = State.HALF_OPEN;
    }
    if (trials.get() >= 3) { // finding: looks at `trials`
      throw new CircuitOpenException();
    }
    trials.incrementAndGet();
    return action.call();
  }
  public State state() {
    State seen = other.get();
    if (seen == State.OPEN) { // finding: looks at `other`
      other.set(State.HALF_OPEN);
    }
    return seen;
  }
}
