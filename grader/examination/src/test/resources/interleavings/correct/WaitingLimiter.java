// TwoForOnePermit TimedAcquire
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class WaitingLimiter implements Limiter {
  private final long interval;
  private final TimeSource time;
  private long free;

  public WaitingLimiter(int rate, TimeSource time) {
    this.interval = 1_000_000_000L / rate;
    this.time = time;
    this.free = time.nanoTime();
  }

  public synchronized boolean tryAcquire() {
    long now = time.nanoTime();
    if (now < free) {
      return false;
    }
    free = now + interval;
    return true;
  }

  public boolean acquire(Duration timeout) throws InterruptedException {
    long end = time.nanoTime() + timeout.toNanos();
    while (true) {
      long wait;
      synchronized (this) {
        if (tryAcquire()) {
          return true;
        }
        wait = free - time.nanoTime();
        if (time.nanoTime() + wait > end) {
          return false;
        }
      }
      time.sleep(Duration.ofNanos(wait));
    }
  }
}
