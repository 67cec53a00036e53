// TwoIncrements
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class CasCounter implements Counter {
  private record State(int count) {}

  private final AtomicReference<State> state = new AtomicReference<>(new State(0));

  public int increment() {
    while (true) {
      State old = state.get();
      State next = new State(old.count() + 1);
      if (state.compareAndSet(old, next)) {
        return next.count();
      }
    }
  }

  public int value() {
    return state.get().count();
  }
}
