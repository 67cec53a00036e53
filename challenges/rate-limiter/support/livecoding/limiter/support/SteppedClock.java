package livecoding.limiter.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Moves by hand or by its sleepers, never by itself. */
public final class SteppedClock implements VirtualClock {

  /** A whole second, so that rounding to milliseconds is no matter unless a test makes it one. */
  private static final long START = 5_000_000_000L;

  /** No sleep ends sooner: whoever rounds down and looks again gets on, as with a real clock. */
  private static final long SHORTEST_SLEEP = 1_000;

  /** Far more readings at one moment than any test asks for. */
  private static final int MOST_READINGS = 300_000;

  private static final int MOST_SLEEPS = 200_000;

  private final Object monitor = new Object();

  /** Also those whose sleep is over, until they have a processor again to leave with. */
  private final List<Sleeper> sleepers = new ArrayList<>();

  private final Settling settling = new Settling(this::isAsleep, this::isWaking);
  private volatile long now = START;
  private volatile int readings;
  private volatile boolean held;
  private int sleeps;

  private record Sleeper(Thread thread, long until) {}

  @Override
  public long nanoTime() {
    // Not exact when threads race, and need not be.
    if (++readings > MOST_READINGS) {
      throw new IllegalStateException(
          "busy waiting: the time was read "
              + MOST_READINGS
              + " times in a row, and nobody slept until it had changed");
    }
    return now;
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    synchronized (monitor) {
      sleeps++;
      if (Thread.interrupted()) {
        throw new InterruptedException("sleep interrupted");
      }
      if (sleeps > MOST_SLEEPS) {
        throw new IllegalStateException("busy waiting: slept " + MOST_SLEEPS + " times");
      }
      long until = end(duration);
      if (!held) {
        moveTo(until);
        return;
      }
      Sleeper sleeper = new Sleeper(Thread.currentThread(), until);
      sleepers.add(sleeper);
      try {
        while (now - until < 0) {
          monitor.wait();
        }
      } finally {
        sleepers.remove(sleeper);
      }
    }
  }

  private long end(Duration duration) {
    boolean tooLongToCount = duration.compareTo(Duration.ofDays(36_500)) > 0;
    long nanos = tooLongToCount ? Long.MAX_VALUE / 3 : duration.toNanos();
    return now + Math.max(SHORTEST_SLEEP, nanos);
  }

  @Override
  public void startAt(long nanos) {
    moveTo(nanos);
  }

  @Override
  public void holdSleepers() {
    held = true;
  }

  @Override
  public void advance(Duration duration) {
    advance(duration.toNanos());
  }

  void advance(long nanos) {
    long target = now + nanos;
    if (held) {
      settling.await();
      for (Optional<Long> next = nextEnd(target); next.isPresent(); next = nextEnd(target)) {
        moveTo(next.get());
        settling.await();
      }
    }
    moveTo(target);
  }

  private Optional<Long> nextEnd(long target) {
    synchronized (monitor) {
      return sleepers.stream()
          .map(Sleeper::until)
          .filter(until -> until - now > 0 && until - target <= 0)
          .min(Comparator.naturalOrder());
    }
  }

  private void moveTo(long moment) {
    synchronized (monitor) {
      now = moment;
      readings = 0;
      monitor.notifyAll();
    }
  }

  @Override
  public int sleeps() {
    synchronized (monitor) {
      return sleeps;
    }
  }

  boolean isAsleep(Thread thread) {
    synchronized (monitor) {
      return sleepers.stream()
          .anyMatch(sleeper -> sleeper.thread() == thread && sleeper.until() - now > 0);
    }
  }

  private boolean isWaking(Thread thread) {
    synchronized (monitor) {
      return sleepers.stream()
          .anyMatch(sleeper -> sleeper.thread() == thread && sleeper.until() - now <= 0);
    }
  }

  /** Time does not move on before these have done what they can do at the present moment. */
  void watch(Thread thread) {
    settling.watch(thread);
  }

  void awaitSettled() {
    settling.await();
  }

  /** {@return the time, which is no reading of the submission's} */
  long now() {
    return now;
  }
}
