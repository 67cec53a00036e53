package livecoding.limiter.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
  private final List<Sleeper> asleep = new ArrayList<>();
  private final Set<Thread> waking = new HashSet<>();
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
        move(until);
        return;
      }
      Sleeper sleeper = new Sleeper(Thread.currentThread(), until);
      asleep.add(sleeper);
      monitor.notifyAll();
      try {
        while (now - until < 0) {
          monitor.wait();
        }
      } finally {
        asleep.remove(sleeper);
        waking.remove(sleeper.thread());
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
    synchronized (monitor) {
      move(nanos);
    }
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
        wake(next.get());
        settling.await();
      }
    }
    synchronized (monitor) {
      move(target);
    }
  }

  private Optional<Long> nextEnd(long target) {
    synchronized (monitor) {
      return asleep.stream()
          .map(Sleeper::until)
          .filter(until -> until - target <= 0)
          .min(Comparator.naturalOrder());
    }
  }

  private void wake(long until) {
    synchronized (monitor) {
      move(Math.max(now, until));
      List<Sleeper> woken = asleep.stream().filter(it -> it.until() - now <= 0).toList();
      asleep.removeAll(woken);
      woken.forEach(sleeper -> waking.add(sleeper.thread()));
      monitor.notifyAll();
    }
  }

  private void move(long to) {
    now = to;
    readings = 0;
  }

  @Override
  public int sleeps() {
    synchronized (monitor) {
      return sleeps;
    }
  }

  boolean isAsleep(Thread thread) {
    synchronized (monitor) {
      return asleep.stream().anyMatch(sleeper -> sleeper.thread() == thread);
    }
  }

  private boolean isWaking(Thread thread) {
    synchronized (monitor) {
      return waking.contains(thread);
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
