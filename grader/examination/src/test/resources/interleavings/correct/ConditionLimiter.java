// TwoForOnePermit
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class ConditionLimiter implements Limiter {
  private final Lock lock = new ReentrantLock(true);
  private final Condition refilled = lock.newCondition();
  private final TimeSource time;
  private final long interval;
  private long free;

  public ConditionLimiter(int rate, TimeSource time) {
    this.interval = 1_000_000_000L / rate;
    this.time = time;
    this.free = time.nanoTime();
  }

  public boolean tryAcquire() {
    if (!lock.tryLock()) {
      lock.lock();
    }
    try {
      long now = time.nanoTime();
      if (now < free) {
        return false;
      }
      free = now + interval;
      refilled.signalAll();
      return true;
    } finally {
      lock.unlock();
    }
  }

  public boolean acquire(Duration timeout) throws InterruptedException {
    long left = timeout.toNanos();
    lock.lockInterruptibly();
    try {
      while (!tryAcquire()) {
        if (left <= 0) {
          return false;
        }
        left = refilled.awaitNanos(Math.min(left, interval));
      }
      return true;
    } finally {
      lock.unlock();
    }
  }
}
