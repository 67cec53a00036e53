// ActionsMeet deadlock
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class LockedAction implements Breaker {
  private final int threshold;
  private int failures;

  public LockedAction(int threshold) {
    this.threshold = threshold;
  }

  public synchronized <T> T call(Callable<T> action) throws Exception {
    try {
      T result = action.call();
      failures = 0;
      return result;
    } catch (Exception e) {
      failures++;
      throw e;
    }
  }

  public synchronized boolean isOpen() {
    return failures >= threshold;
  }
}
