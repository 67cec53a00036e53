import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public final class SleepsByTheTimeGiven implements RateLimiter {
  private final TimeSource time;
  private final int rate;
  private long tokens;
  private long last;

  public SleepsByTheTimeGiven(int rate, TimeSource time) { this.rate = rate; this.time = time; this.tokens = rate; this.last = time.nanoTime(); }

  public synchronized boolean tryAcquire() { refill(); if (tokens < 1) return false; tokens--; return true; }
  private void refill() { long now = time.nanoTime(); tokens = Math.min(rate, tokens + (now - last) * rate / 1_000_000_000L); last = now; }
  private synchronized long reserve() { refill(); return tokens-- > 0 ? 0 : 1_000_000_000L / rate; }
  public boolean acquire(Duration timeout) throws InterruptedException {
    long end = time.nanoTime() + timeout.toNanos();
    while (true) {
      if (tryAcquire()) return true;
      long left = end - time.nanoTime();
      if (left <= 0) return false;
      time.sleep(Duration.ofNanos(Math.min(left, 1_000_000_000L / rate)));
    }
  }
}
