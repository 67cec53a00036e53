import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.time.*;
import livecoding.breaker.*;

public final class CountsInVolatiles implements CircuitBreaker {
  private volatile int failures;
  private volatile long calls;
  private volatile int successes;
  private volatile int trials;
  public CountsInVolatiles(int a, int b, Duration reset, InstantSource clock) {}
  public <T> T call(Callable<T> action) throws Exception {
    calls += 1; // finding: `CountsInVolatiles.call` changes the volatile `calls` by its old value
    try {
      T result = action.call();
      succeeded();
      return result;
    } catch (Exception e) {
      failures++; // finding: volatile `failures`
      throw e;
    }
  }
  private void succeeded() {
    this.successes = this.successes + 1; // finding: `CountsInVolatiles.succeeded`
    int now = ++trials; // finding: volatile `trials`
  }
  public State state() { return failures > 1 ? State.OPEN : State.CLOSED; }
}
