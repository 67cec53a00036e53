// TwoIncrements race
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class NonVolatileFlag implements Counter {
  private final AtomicInteger count = new AtomicInteger();
  private boolean used;

  public int increment() {
    if (!used) {
      used = true;
    }
    return count.incrementAndGet();
  }

  public int value() {
    return count.get();
  }
}
