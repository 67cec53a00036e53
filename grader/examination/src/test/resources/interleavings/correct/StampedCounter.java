// TwoIncrements
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class StampedCounter implements Counter {
  private final StampedLock lock = new StampedLock();
  private int count;

  public int increment() {
    long stamp = lock.writeLock();
    try {
      int seen = value0();
      count = seen + 1;
      return count;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  private int value0() {
    return count;
  }

  public int value() {
    long stamp = lock.tryOptimisticRead();
    int seen = count;
    if (!lock.validate(stamp)) {
      stamp = lock.readLock();
      try {
        seen = count;
      } finally {
        lock.unlockRead(stamp);
      }
    }
    return seen;
  }
}
