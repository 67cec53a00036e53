package livecoding.limiter.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicIntegerArray;
import livecoding.limiter.RateLimiter;

/** Runs inside the sandbox, because a call across the bridge takes longer than the calls made. */
public final class BulkCallers implements Callers {

  private static final long SECOND = 1_000_000_000L;

  /** For a race or a program; only one that hangs takes it. */
  private static final long PATIENCE_MILLIS = 2_000;

  @Override
  public int tryAcquires(RateLimiter limiter, int times) {
    int granted = 0;
    for (int i = 0; i < times; i++) {
      if (limiter.tryAcquire()) {
        granted++;
      }
    }
    return granted;
  }

  @Override
  public long[] grants(RateLimiter limiter, VirtualClock clock, long stepNanos, int steps) {
    SteppedClock stepped = (SteppedClock) clock;
    long[] moments = new long[steps];
    int granted = 0;
    for (int step = 1; step <= steps; step++) {
      stepped.advance(stepNanos);
      if (limiter.tryAcquire()) {
        moments[granted++] = step * stepNanos;
      }
    }
    return Arrays.copyOf(moments, granted);
  }

  @Override
  public int firstOutOfTime(
      RateLimiter limiter,
      VirtualClock clock,
      int permitsPerSecond,
      int permits,
      long toleranceNanos) {
    SteppedClock stepped = (SteppedClock) clock;
    long start = stepped.now();
    for (int permit = 1; permit <= permits; permit++) {
      long due = start + permit * SECOND / permitsPerSecond;
      stepped.advance(due - toleranceNanos - stepped.now());
      if (limiter.tryAcquire()) {
        return -permit;
      }
      stepped.advance(2 * toleranceNanos);
      if (!limiter.tryAcquire()) {
        return permit;
      }
    }
    return 0;
  }

  @Override
  public long[] play(RateLimiter limiter, VirtualClock clock, long[] pauses, long[] timeouts) {
    long[] noted = new long[pauses.length * 3];
    SteppedClock stepped = (SteppedClock) clock;
    long start = stepped.now();
    Call whole =
        new CallOnThread(
            stepped,
            false,
            () -> {
              for (int step = 0; step < pauses.length; step++) {
                stepped.advance(pauses[step]);
                noted[3 * step] = stepped.now() - start;
                boolean granted =
                    timeouts[step] < 0
                        ? limiter.tryAcquire()
                        : limiter.acquire(Duration.ofNanos(timeouts[step]));
                noted[3 * step + 1] = stepped.now() - start;
                noted[3 * step + 2] = granted ? 1 : 0;
              }
              return true;
            });
    Ending ending = whole.ending();
    return switch (ending.how()) {
      case GRANTED, REFUSED -> noted;
      case NOT_BACK -> new long[0];
      case INTERRUPTED, THREW -> throw new IllegalStateException(ending.toString());
    };
  }

  @Override
  public Call acquire(RateLimiter limiter, VirtualClock clock, Duration timeout) {
    return new CallOnThread((SteppedClock) clock, false, () -> limiter.acquire(timeout));
  }

  @Override
  public Call acquireInterrupted(RateLimiter limiter, VirtualClock clock, Duration timeout) {
    return new CallOnThread((SteppedClock) clock, true, () -> limiter.acquire(timeout));
  }

  @Override
  public Call tryAcquire(RateLimiter limiter, VirtualClock clock) {
    return new CallOnThread((SteppedClock) clock, false, limiter::tryAcquire);
  }

  @Override
  public int[] race(
      RateLimiter limiter,
      VirtualClock clock,
      int threads,
      int attempts,
      Duration step,
      int rounds) {
    AtomicIntegerArray granted = new AtomicIntegerArray(rounds);
    CyclicBarrier start = new CyclicBarrier(threads);
    CyclicBarrier end = new CyclicBarrier(threads, () -> clock.advance(step));
    List<Thread> racers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      racers.add(
          Thread.ofPlatform()
              .daemon()
              .name("racer")
              .start(
                  () -> {
                    for (int round = 0; round < rounds && meet(start); round++) {
                      granted.addAndGet(round, tryAcquires(limiter, attempts));
                      meet(end);
                    }
                  }));
    }
    racers.forEach(BulkCallers::join);
    int[] counts = new int[rounds];
    Arrays.setAll(counts, granted::get);
    return counts;
  }

  private static boolean meet(CyclicBarrier barrier) {
    try {
      barrier.await();
      return true;
    } catch (BrokenBarrierException | InterruptedException e) {
      return false;
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(PATIENCE_MILLIS);
      thread.interrupt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.getName().startsWith("bridge-"))
        .filter(thread -> !thread.getName().equals("caller"))
        .filter(thread -> !thread.getName().equals("racer"))
        .map(thread -> thread.getName() + " " + thread.threadId())
        .sorted()
        .toList();
  }
}
