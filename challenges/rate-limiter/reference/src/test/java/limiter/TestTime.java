package limiter;

import java.time.Duration;
import livecoding.limiter.TimeSource;

/** A clock that moves when it is told to, and when somebody sleeps. */
final class TestTime implements TimeSource {

  private long now = -3_000_000_000L;
  private Runnable beforeSleeping = () -> {};

  @Override
  public synchronized long nanoTime() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration duration) throws InterruptedException {
    beforeSleeping.run();
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    now += duration.toNanos();
  }

  synchronized void advance(Duration duration) {
    now += duration.toNanos();
  }

  synchronized void beforeSleeping(Runnable action) {
    beforeSleeping = action;
  }
}
