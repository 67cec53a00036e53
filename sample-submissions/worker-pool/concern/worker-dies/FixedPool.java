import java.util.*;
import livecoding.pool.*;

public class FixedPool<J, R> implements WorkerPool<J, R> {
  private final Object lock = new Object();
  private final LinkedList<J> jobs = new LinkedList<>();
  private final LinkedList<JobResult<J, R>> results = new LinkedList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final int capacity;
  private int running = 0;
  private boolean closed = false;
  private boolean cancelled = false;

  public FixedPool(int workers, int queueCapacity, JobFunction<J, R> work) {
    if (workers < 1 || queueCapacity < 1) throw new IllegalArgumentException();
    Objects.requireNonNull(work);
    capacity = queueCapacity;
    for (int i = 0; i < workers; i++) {
      Thread t =
          new Thread(
              () -> {
                try {
                  while (true) {
                    J job;
                    synchronized (lock) {
                      while (jobs.isEmpty() && !closed) lock.wait();
                      if (jobs.isEmpty()) return;
                      job = jobs.removeFirst();
                      running++;
                      lock.notifyAll();
                    }
                    R value = work.apply(job);
                    synchronized (lock) {
                      running--;
                      results.add(new JobResult<>(job, value, null));
                      lock.notifyAll();
                    }
                  }
                } catch (Exception e) {
                  throw new RuntimeException("worker failed", e);
                }
              });
      threads.add(t);
      t.start();
    }
  }

  public void submit(J job) throws InterruptedException {
    Objects.requireNonNull(job);
    synchronized (lock) {
      while (!closed && jobs.size() >= capacity) lock.wait();
      if (closed) throw new IllegalStateException();
      jobs.add(job);
      lock.notifyAll();
    }
  }

  public Optional<JobResult<J, R>> next() throws InterruptedException {
    synchronized (lock) {
      while (results.isEmpty()) {
        if (cancelled || closed && jobs.isEmpty() && running == 0) return Optional.empty();
        lock.wait();
      }
      return Optional.of(results.removeFirst());
    }
  }

  public void close() {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
  }

  public void cancel() {
    synchronized (lock) {
      closed = true;
      cancelled = true;
      jobs.clear();
      for (Thread t : threads) t.interrupt();
      lock.notifyAll();
    }
  }
}
