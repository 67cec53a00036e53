package livecoding.limiter.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Waits until threads can do nothing more by themselves: each has ended, sleeps, or is blocked. */
final class Settling {

  private static final long LONGEST_NANOS = 1_000_000_000L;
  private static final long LOOK_NANOS = 50_000;

  /** A thread that was just released may look blocked for a moment still. */
  private static final int LOOKS = 20;

  private final Predicate<Thread> asleep;
  private final List<Thread> threads = new CopyOnWriteArrayList<>();

  Settling(Predicate<Thread> asleep) {
    this.asleep = asleep;
  }

  void watch(Thread thread) {
    threads.add(thread);
  }

  void await() {
    long end = System.nanoTime() + LONGEST_NANOS;
    int quiet = 0;
    while (quiet < LOOKS && System.nanoTime() - end < 0) {
      if (threads.stream().allMatch(this::isDone)) {
        return;
      }
      quiet =
          threads.stream().allMatch(thread -> isDone(thread) || isBlocked(thread)) ? quiet + 1 : 0;
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private boolean isDone(Thread thread) {
    return thread.getState() == Thread.State.TERMINATED || asleep.test(thread);
  }

  private static boolean isBlocked(Thread thread) {
    return switch (thread.getState()) {
      case BLOCKED, WAITING, TIMED_WAITING -> true;
      case NEW, RUNNABLE, TERMINATED -> false;
    };
  }
}
