import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public final class SpinsOnCompareAndSet implements RateLimiter {
  private final AtomicLong tokens = new AtomicLong();
  private final AtomicLong nextFree = new AtomicLong();
  private final TimeSource time;

  public SpinsOnCompareAndSet(int rate, TimeSource time) { this.time = time; tokens.set(rate); }

  public boolean tryAcquire() {
    long seen;
    do {
      seen = tokens.get();
      if (seen <= 0) return false;
    } while (!tokens.compareAndSet(seen, seen - 1));
    return true;
  }
  public boolean acquire(Duration timeout) {
    int spins = 0;
    while (!tokens.weakCompareAndSetPlain(1, 0) && spins++ < 64) {
      Thread.onSpinWait();
    }
    while (true) {
      long free = nextFree.get();
      if (nextFree.compareAndSet(free, free + 1)) return tokens.updateAndGet(n -> Math.max(0, n - 1)) >= 0;
      Thread.onSpinWait();
    }
  }
}
