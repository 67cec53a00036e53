// TwoIncrements deadlock
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class LockOrder implements Counter {
  private final Object even = new Object();
  private final Object odd = new Object();
  private final AtomicInteger calls = new AtomicInteger();
  private int count;

  public int increment() {
    boolean first = calls.getAndIncrement() % 2 == 0;
    synchronized (first ? even : odd) {
      synchronized (first ? odd : even) {
        return ++count;
      }
    }
  }

  public int value() {
    synchronized (even) {
      return count;
    }
  }
}
