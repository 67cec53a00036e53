// TwoIncrements
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class SpinLockCounter implements Counter {
  private final AtomicBoolean busy = new AtomicBoolean();
  private int count;

  private <T> T locked(java.util.function.Supplier<T> body) {
    while (!busy.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
    try {
      return body.get();
    } finally {
      busy.set(false);
    }
  }

  public int increment() {
    return locked(() -> ++count);
  }

  public int value() {
    return locked(() -> count);
  }
}
