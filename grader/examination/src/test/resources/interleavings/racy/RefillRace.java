// TwoForOnePermit outcome
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class RefillRace implements Limiter {
  private final int rate;
  private final TimeSource time;
  private final AtomicLong permits;
  private final AtomicLong last;

  public RefillRace(int rate, TimeSource time) {
    this.rate = rate;
    this.time = time;
    this.permits = new AtomicLong(rate);
    this.last = new AtomicLong(time.nanoTime());
  }

  private void refill() {
    long now = time.nanoTime();
    long due = (now - last.get()) * rate / 1_000_000_000L;
    if (due > 0) {
      last.set(now);
      permits.addAndGet(due);
    }
  }

  public boolean tryAcquire() {
    refill();
    long left;
    do {
      left = permits.get();
      if (left <= 0) {
        return false;
      }
    } while (!permits.compareAndSet(left, left - 1));
    return true;
  }

  public boolean acquire(Duration timeout) {
    return tryAcquire();
  }
}
