// TwoFailures ActionsMeet
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class SynchronizedBreaker implements Breaker {
  private final int threshold;
  private int failures;

  public SynchronizedBreaker(int threshold) {
    this.threshold = threshold;
  }

  public <T> T call(Callable<T> action) throws Exception {
    synchronized (this) {
      if (failures >= threshold) {
        throw new IllegalStateException("open");
      }
    }
    T result;
    try {
      result = action.call();
    } catch (Exception e) {
      synchronized (this) {
        failures++;
      }
      throw e;
    }
    synchronized (this) {
      failures = 0;
    }
    return result;
  }

  public synchronized boolean isOpen() {
    return failures >= threshold;
  }
}
