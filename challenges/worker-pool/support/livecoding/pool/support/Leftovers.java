package livecoding.pool.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import livecoding.pool.WorkerPool;

/** The pools of earlier tests, which are ended so that their threads do not add up. */
final class Leftovers {

  private static final long LONGEST_NANOS = 150_000_000;
  private static final long LOOK_NANOS = 200_000;

  /** Alive before any submission was made. */
  private static final Set<Thread> OWN = Threads.alive();

  private static final List<Runnable> ENDINGS = new ArrayList<>();

  private Leftovers() {}

  static synchronized void add(WorkerPool<?, ?> pool, ScriptedWorkshop workshop) {
    ENDINGS.add(
        () -> {
          workshop.release(1_000);
          inBackground(pool::cancel);
          inBackground(pool::close);
          awaitEnd();
        });
  }

  static synchronized void end() {
    ENDINGS.forEach(Runnable::run);
    ENDINGS.clear();
  }

  /** Neither may block, and either may. */
  private static void inBackground(Runnable action) {
    Thread.ofPlatform().daemon().name("bridge-tidy").start(action);
  }

  private static void awaitEnd() {
    long end = System.nanoTime() + LONGEST_NANOS;
    while (System.nanoTime() - end < 0 && !strangers().isEmpty()) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
    strangers().forEach(Thread::interrupt);
  }

  private static List<Thread> strangers() {
    return Threads.alive().stream().filter(thread -> !OWN.contains(thread)).toList();
  }
}
