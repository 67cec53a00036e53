import java.util.*;
import java.util.concurrent.*;
import livecoding.lru.LruCache;

final class PeriodicWork implements AutoCloseable {
  private final List<Runnable> chores = new CopyOnWriteArrayList<>();
  private volatile boolean running = true;
  private final Thread thread = new Thread(() -> {
    while (running) {
      chores.forEach(Runnable::run);
      try { Thread.sleep(1000); } catch (InterruptedException e) { return; }
    }
  });

  int retried(Callable<Integer> action) throws Exception {
    int attempt = 0;
    while (true) {
      try { return action.call(); }
      catch (IllegalStateException e) {
        if (++attempt > 3) throw e;
        Thread.sleep(100L * attempt);
      }
    }
  }
  void drain(Queue<String> lines) { String line; while ((line = lines.poll()) != null) { System.out.println(line); } }
  @Override public void close() { running = false; thread.interrupt(); }
}
