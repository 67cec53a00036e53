import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.time.*;
import livecoding.breaker.*;

public final class CallsInSynchronized implements CircuitBreaker {
  private State state = State.CLOSED;
  public CallsInSynchronized(int a, int b, Duration reset, InstantSource clock) {}
  public synchronized <T> T call(Callable<T> action) throws Exception {
    if (state == State.OPEN) throw new CircuitOpenException();
    return action.call(); // finding: `CallsInSynchronized.call` runs `action.call()`
  }
  public synchronized State state() { return state; }
}
