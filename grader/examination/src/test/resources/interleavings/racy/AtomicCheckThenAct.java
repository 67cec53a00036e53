// TwoIncrements outcome
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class AtomicCheckThenAct implements Counter {
  private final AtomicInteger count = new AtomicInteger();

  public int increment() {
    int next = count.get() + 1;
    count.set(next);
    return next;
  }

  public int value() {
    return count.get();
  }
}
