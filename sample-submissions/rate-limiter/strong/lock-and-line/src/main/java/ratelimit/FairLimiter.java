package ratelimit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

/**
 * Waiters stand in line. Only the first of them sleeps, the others wait to become the first. Who joins knows from the
 * length of the line how long it will take.
 */
public class FairLimiter implements RateLimiter {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition lineMoved = lock.newCondition();
  private final Deque<Thread> line = new ArrayDeque<>();
  private final TimeSource time;
  private final int rate;
  private double tokens;
  private long filledAt;

  public FairLimiter(int permitsPerSecond, TimeSource time) {
    if (permitsPerSecond <= 0) {
      throw new IllegalArgumentException("permitsPerSecond");
    }
    this.time = Objects.requireNonNull(time, "time");
    this.rate = permitsPerSecond;
    this.tokens = permitsPerSecond;
    this.filledAt = time.nanoTime();
  }

  @Override
  public boolean tryAcquire() {
    lock.lock();
    try {
      return line.isEmpty() && take();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean acquire(Duration timeout) throws InterruptedException {
    Objects.requireNonNull(timeout, "timeout");
    Thread me = Thread.currentThread();
    lock.lockInterruptibly();
    try {
      if (line.isEmpty() && take()) {
        return true;
      }
      refill();
      if (Duration.ofNanos(nanosFor(line.size() + 1)).compareTo(timeout) > 0) {
        return false;
      }
      line.addLast(me);
    } finally {
      lock.unlock();
    }
    try {
      waitForMyTurn(me);
      return true;
    } finally {
      leave(me);
    }
  }

  private void waitForMyTurn(Thread me) throws InterruptedException {
    while (true) {
      long nanos;
      lock.lockInterruptibly();
      try {
        while (line.peekFirst() != me) {
          lineMoved.await();
        }
        if (take()) {
          return;
        }
        nanos = nanosFor(1);
      } finally {
        lock.unlock();
      }
      time.sleep(Duration.ofNanos(nanos));
    }
  }

  private void leave(Thread me) {
    lock.lock();
    try {
      line.remove(me);
      lineMoved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean take() {
    refill();
    // doubles: a permit that lacks a billionth is a permit
    if (tokens < 1 - 1e-9) {
      return false;
    }
    tokens -= 1;
    return true;
  }

  private void refill() {
    long now = time.nanoTime();
    tokens = Math.min(rate, tokens + (now - filledAt) * (double) rate / 1e9);
    filledAt = now;
  }

  private long nanosFor(int permits) {
    return (long) Math.ceil((permits - tokens) / rate * 1e9);
  }
}
