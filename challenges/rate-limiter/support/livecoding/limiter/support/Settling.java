package livecoding.limiter.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Waits until threads can do nothing more by themselves: each has ended, sleeps, or is blocked.
 *
 * <p>Whom another thread let go on looks blocked to Java until it has a processor, and a busy host
 * takes its time with that. Of those whom the clock has woken it is known, and they are waited for;
 * others have to look blocked for a while.
 */
final class Settling {

  private static final long LOOK_NANOS = 50_000;

  /** Short enough for who polls under a lock, and makes this happen hundreds of times. */
  private static final long QUIET_NANOS = 5_000_000;

  private static final int QUIET_LOOKS = 20;

  /** Only a thread that keeps running takes both of these: a busy host has few looks in a second. */
  private static final long LONGEST_NANOS = 1_000_000_000;

  private static final int MOST_LOOKS = 2_000;

  private final Predicate<Thread> asleep;
  private final Predicate<Thread> waking;
  private final List<Thread> threads = new CopyOnWriteArrayList<>();

  /**
   * @param asleep says who sleeps on the clock
   * @param waking says whose sleep is over, and who has not gone on yet
   */
  Settling(Predicate<Thread> asleep, Predicate<Thread> waking) {
    this.asleep = asleep;
    this.waking = waking;
  }

  void watch(Thread thread) {
    threads.add(thread);
  }

  void await() {
    long start = System.nanoTime();
    long quietFrom = start;
    int quietLooks = 0;
    for (int look = 0; look < MOST_LOOKS || System.nanoTime() - start < LONGEST_NANOS; look++) {
      if (threads.stream().allMatch(this::isDone)) {
        return;
      }
      if (!threads.stream().allMatch(thread -> isDone(thread) || looksBlocked(thread))) {
        quietLooks = 0;
        quietFrom = System.nanoTime();
      } else if (++quietLooks >= QUIET_LOOKS && System.nanoTime() - quietFrom >= QUIET_NANOS) {
        return;
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private boolean isDone(Thread thread) {
    return thread.getState() == Thread.State.TERMINATED || asleep.test(thread);
  }

  private boolean looksBlocked(Thread thread) {
    return switch (thread.getState()) {
      case BLOCKED, WAITING, TIMED_WAITING -> !waking.test(thread);
      case NEW, RUNNABLE, TERMINATED -> false;
    };
  }
}
