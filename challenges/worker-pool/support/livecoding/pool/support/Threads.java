package livecoding.pool.support;

import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The platform threads of this process, without the sandbox's own. */
final class Threads {

  private static final long LOOK_NANOS = 50_000;

  /** A thread that was just released may look blocked for a moment still. */
  private static final int LOOKS = 20;

  private static final long LONGEST_NANOS = 300_000_000;

  private Threads() {}

  static Set<Thread> alive() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.getName().startsWith("bridge-"))
        .filter(thread -> thread != Thread.currentThread())
        .filter(thread -> !isShared(thread))
        .collect(Collectors.toSet());
  }

  /**
   * Waits until no thread can do anything more by itself.
   *
   * @return false where some thread keeps running
   */
  static boolean awaitRest() {
    long end = System.nanoTime() + LONGEST_NANOS;
    int quiet = 0;
    while (quiet < LOOKS && System.nanoTime() - end < 0) {
      quiet = alive().stream().allMatch(Threads::isBlocked) ? quiet + 1 : 0;
      LockSupport.parkNanos(LOOK_NANOS);
    }
    return quiet >= LOOKS;
  }

  private static boolean isBlocked(Thread thread) {
    return switch (thread.getState()) {
      case BLOCKED, WAITING, TIMED_WAITING, TERMINATED -> true;
      // The JVM's own threads wait where it does not show.
      case NEW, RUNNABLE -> thread.getThreadGroup() == null || isSystems(thread);
    };
  }

  /** Virtual threads run on threads of the JVM's, which stay; so do those of the common pool. */
  private static boolean isShared(Thread thread) {
    return thread.getClass().getName().startsWith("jdk.internal.")
        || thread.getName().startsWith("ForkJoinPool.commonPool");
  }

  private static boolean isSystems(Thread thread) {
    ThreadGroup group = thread.getThreadGroup();
    return group != null && group.getName().equals("system");
  }
}
