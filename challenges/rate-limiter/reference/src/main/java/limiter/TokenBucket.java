package limiter;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

/**
 * A token bucket that lends: a waiter takes its permit at once, leaving the bucket in debt, and
 * sleeps outside the lock until the permit is due.
 *
 * <p>The level is counted in billionths of a permit. One nanosecond brings in {@code
 * permitsPerSecond} of them, so nothing is ever rounded.
 */
public final class TokenBucket implements RateLimiter {

  private static final long PERMIT = 1_000_000_000L;

  private final int permitsPerSecond;
  private final TimeSource time;
  private final Lock lock = new ReentrantLock();
  private long level;
  private long refilledAt;

  public TokenBucket(int permitsPerSecond, TimeSource time) {
    if (permitsPerSecond <= 0) {
      throw new IllegalArgumentException(
          "the rate is " + permitsPerSecond + " permits a second, wanted at least 1");
    }
    this.permitsPerSecond = permitsPerSecond;
    this.time = requireNonNull(time, "time");
    this.level = capacity();
    this.refilledAt = time.nanoTime();
  }

  @Override
  public boolean tryAcquire() {
    lock.lock();
    try {
      refill();
      if (level < PERMIT) {
        return false;
      }
      level -= PERMIT;
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean acquire(Duration timeout) throws InterruptedException {
    requireNonNull(timeout, "timeout");
    Duration wait;
    lock.lock();
    try {
      refill();
      wait = untilNextPermit();
      if (wait.isPositive() && wait.compareTo(timeout) > 0) {
        return false;
      }
      level -= PERMIT;
    } finally {
      lock.unlock();
    }
    sleepOrGiveBack(wait);
    return true;
  }

  private void sleepOrGiveBack(Duration wait) throws InterruptedException {
    if (!wait.isPositive()) {
      return;
    }
    boolean slept = false;
    try {
      time.sleep(wait);
      slept = true;
    } finally {
      if (!slept) {
        giveBack();
      }
    }
  }

  private void giveBack() {
    lock.lock();
    try {
      level = Math.min(capacity(), level + PERMIT);
    } finally {
      lock.unlock();
    }
  }

  private Duration untilNextPermit() {
    long missing = PERMIT - level;
    return Duration.ofNanos(Math.ceilDiv(Math.max(0, missing), permitsPerSecond));
  }

  private void refill() {
    long now = time.nanoTime();
    long elapsed = now - refilledAt;
    refilledAt = now;
    long missing = capacity() - level;
    level += elapsed > missing / permitsPerSecond ? missing : elapsed * permitsPerSecond;
  }

  private long capacity() {
    return permitsPerSecond * PERMIT;
  }
}
