package limiter;

import java.time.Duration;
import livecoding.limiter.TimeSource;

/** A clock that moves when it is told to, and when somebody sleeps. */
final class TestTime implements TimeSource {

  private long now = 1_000_000_000;

  @Override
  public synchronized long nanoTime() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (duration.isPositive()) {
      now += duration.toNanos();
    }
  }

  synchronized void advance(Duration duration) {
    now += duration.toNanos();
  }
}
