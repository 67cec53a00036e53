import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public final class LocksTwiceAroundTheAction implements CircuitBreaker {
  private final Object monitor = new Object();
  private State state = State.CLOSED;
  private int running;
  private final InstantSource clock;

  public LocksTwiceAroundTheAction(int a, int b, Duration reset, InstantSource clock) { this.clock = clock; }

  public <T> T call(Callable<T> action) throws Exception {
    Instant started;
    synchronized (monitor) {
      if (state == State.OPEN) throw new CircuitOpenException();
      started = clock.instant();
      running++;
    }
    boolean ended = false;
    try {
      T result = action.call();
      ended = true;
      return result;
    } finally {
      synchronized (monitor) {
        running--;
        if (!ended) state = State.OPEN;
      }
    }
  }
  public State state() { synchronized (monitor) { return state; } }
}
