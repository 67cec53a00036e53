// TwoIncrements
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class SynchronizedCounter implements Counter {
  private int count;

  public synchronized int increment() {
    return ++count;
  }

  public int value() {
    synchronized (this) {
      return count;
    }
  }
}
