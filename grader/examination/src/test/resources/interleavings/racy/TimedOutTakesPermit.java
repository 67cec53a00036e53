// TimedAcquire outcome
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class TimedOutTakesPermit implements Limiter {
  private final long interval;
  private final TimeSource time;
  private long nextFree;

  public TimedOutTakesPermit(int rate, TimeSource time) {
    this.interval = 1_000_000_000L / rate;
    this.time = time;
    this.nextFree = time.nanoTime();
  }

  public synchronized boolean tryAcquire() {
    long now = time.nanoTime();
    if (nextFree > now) {
      return false;
    }
    nextFree = now + interval;
    return true;
  }

  public boolean acquire(Duration timeout) throws InterruptedException {
    long wait;
    synchronized (this) {
      long now = time.nanoTime();
      wait = Math.max(0, nextFree - now);
      nextFree = Math.max(now, nextFree) + interval;
    }
    boolean inTime = wait <= timeout.toNanos();
    time.sleep(Duration.ofNanos(Math.min(wait, timeout.toNanos())));
    return inTime;
  }
}
