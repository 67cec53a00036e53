package ratelimit;

import java.time.Duration;
import livecoding.limiter.TimeSource;

class ManualTime implements TimeSource {
  private long now = -100;
  private boolean interruptSleepers;

  @Override
  public synchronized long nanoTime() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration d) throws InterruptedException {
    if (interruptSleepers) {
      throw new InterruptedException("told to");
    }
    now += d.toNanos();
  }

  synchronized void advance(long millis) {
    now += millis * 1_000_000;
  }

  synchronized void interruptSleepers() {
    interruptSleepers = true;
  }
}
