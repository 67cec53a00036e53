// TwoIncrements deadlock
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class LockKept implements Counter {
  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  public int increment() {
    lock.lock();
    int result = ++count;
    if (result < 2) {
      lock.unlock();
    }
    return result;
  }

  public int value() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }
}
