package limiter;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public class PollingLimiter implements RateLimiter {

  private static final Duration STEP = Duration.ofMillis(1);

  private final ReentrantLock lock = new ReentrantLock();
  private final TimeSource time;
  private final double perNano;
  private final int max;
  private double available;
  private long updated;

  public PollingLimiter(int permitsPerSecond, TimeSource time) {
    if (permitsPerSecond <= 0) throw new IllegalArgumentException("rate must be positive");
    this.time = Objects.requireNonNull(time);
    this.max = permitsPerSecond;
    this.perNano = permitsPerSecond / 1e9;
    this.available = max;
    this.updated = time.nanoTime();
  }

  @Override
  public boolean tryAcquire() {
    lock.lock();
    try {
      long now = time.nanoTime();
      available = Math.min(max, available + (now - updated) * perNano);
      updated = now;
      if (available < 1.0 - 1e-9) return false;
      available -= 1.0;
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean acquire(Duration timeout) throws InterruptedException {
    Objects.requireNonNull(timeout);
    Duration waited = Duration.ZERO;
    while (!tryAcquire()) {
      if (waited.compareTo(timeout) >= 0) return false;
      time.sleep(STEP);
      waited = waited.plus(STEP);
    }
    return true;
  }
}
