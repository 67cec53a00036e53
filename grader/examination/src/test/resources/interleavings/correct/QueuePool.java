// SubmitAndTake CancelWhenFull
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class QueuePool implements Pool {
  private final Semaphore slots;
  private final ExecutorService executor;
  private final BlockingQueue<Optional<String>> results = new LinkedBlockingQueue<>();
  private final AtomicInteger open = new AtomicInteger(1);
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Set<Thread> submitters = ConcurrentHashMap.newKeySet();
  private final Job work;

  public QueuePool(int workers, int capacity, Job work) {
    this.slots = new Semaphore(capacity + workers);
    this.executor = Executors.newFixedThreadPool(workers);
    this.work = work;
  }

  private String run(int job) {
    try {
      return job + "=" + work.apply(job);
    } catch (Throwable e) {
      return job + "!";
    }
  }

  public void submit(int job) throws InterruptedException {
    open.incrementAndGet();
    boolean accepted = false;
    try {
      while (!closed.get()) {
        if (slots.tryAcquire(50, TimeUnit.MILLISECONDS)) {
          accepted = hand(job);
          if (accepted) {
            return;
          }
        }
      }
      throw new IllegalStateException("closed");
    } finally {
      if (!accepted) {
        leave();
      }
    }
  }

  private boolean hand(int job) {
    try {
      executor.execute(
          () -> {
            results.add(Optional.of(run(job)));
            slots.release();
            leave();
          });
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  private void leave() {
    if (open.decrementAndGet() == 0) {
      results.add(Optional.empty());
    }
  }

  public Optional<String> next() throws InterruptedException {
    Optional<String> result = results.take();
    if (result.isEmpty()) {
      results.add(result);
    }
    return result;
  }

  public void close() {
    if (closed.compareAndSet(false, true)) {
      leave();
      executor.shutdown();
    }
  }

  public void cancel() {
    close();
    executor.shutdownNow();
    results.add(Optional.empty());
  }
}
