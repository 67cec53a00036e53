import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public final class AwaitsACondition implements RateLimiter {
  private final Lock lock = new ReentrantLock(true);
  private final Condition freed = lock.newCondition();
  private final TimeSource time;
  private double tokens;

  public AwaitsACondition(int rate, TimeSource time) { this.time = time; this.tokens = rate; }

  public boolean tryAcquire() {
    if (!lock.tryLock()) return false;
    try { if (tokens < 1) return false; tokens -= 1; return true; } finally { lock.unlock(); }
  }
  public boolean acquire(Duration timeout) throws InterruptedException {
    long left = timeout.toNanos();
    lock.lockInterruptibly();
    try {
      while (tokens < 1) {
        if (left <= 0) return false;
        left = awaitFreed(left);
      }
      tokens -= 1;
      return true;
    } finally { lock.unlock(); }
  }
  private long awaitFreed(long left) throws InterruptedException { return freed.awaitNanos(left); }
}
