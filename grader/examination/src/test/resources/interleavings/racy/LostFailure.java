// TwoFailures outcome
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class LostFailure implements Breaker {
  private final int threshold;
  private volatile int failures;

  public LostFailure(int threshold) {
    this.threshold = threshold;
  }

  public <T> T call(Callable<T> action) throws Exception {
    try {
      T result = action.call();
      failures = 0;
      return result;
    } catch (Exception e) {
      failures = failures + 1;
      throw e;
    }
  }

  public boolean isOpen() {
    return failures >= threshold;
  }
}
