// TwoIncrements endless
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class SpinsForEver implements Counter {
  private final AtomicBoolean busy = new AtomicBoolean();
  private int count;

  public int increment() {
    while (!busy.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
    return ++count;
  }

  public int value() {
    return count;
  }
}
