// TwoFailures ActionsMeet
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class AtomicBreaker implements Breaker {
  private sealed interface State permits Closed, Open {}

  private record Closed(int failures) implements State {}

  private record Open() implements State {}

  private final int threshold;
  private final AtomicReference<State> state = new AtomicReference<>(new Closed(0));

  public AtomicBreaker(int threshold) {
    this.threshold = threshold;
  }

  public <T> T call(Callable<T> action) throws Exception {
    if (state.get() instanceof Open) {
      throw new IllegalStateException("open");
    }
    try {
      T result = action.call();
      state.updateAndGet(old -> old instanceof Closed ? new Closed(0) : old);
      return result;
    } catch (Exception e) {
      state.updateAndGet(
          old ->
              switch (old) {
                case Closed(int failures) when failures + 1 >= threshold -> new Open();
                case Closed(int failures) -> new Closed(failures + 1);
                case Open open -> open;
              });
      throw e;
    }
  }

  public boolean isOpen() {
    return state.get() instanceof Open;
  }
}
