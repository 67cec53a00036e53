import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import livecoding.pool.*;

public final class MonitorsWithWaitHelper<J, R> implements WorkerPool<J, R> {
  private final ArrayDeque<J> jobs = new ArrayDeque<>();
  private final ArrayDeque<JobResult<J, R>> results = new ArrayDeque<>();
  private final int capacity;
  private boolean closed;
  private int running;

  public MonitorsWithWaitHelper(int workers, int capacity, JobFunction<J, R> work) {
    this.capacity = capacity;
    for (int i = 0; i < workers; i++) {
      Thread.ofVirtual().start(() -> {
        for (J job = take(); job != null; job = take()) {
          R value = null;
          Throwable failure = null;
          try { value = work.apply(job); } catch (Throwable t) { failure = t; }
          finish(new JobResult<>(job, value, failure));
        }
      });
    }
  }
  private synchronized J take() {
    while (jobs.isEmpty()) { if (closed) return null; pause(); }
    running++;
    notifyAll();
    return jobs.poll();
  }
  private void pause() {
    try { wait(); } catch (InterruptedException e) { closed = true; }
  }
  private synchronized void finish(JobResult<J, R> result) { running--; results.add(result); notifyAll(); }
  public synchronized void submit(J job) throws InterruptedException {
    while (jobs.size() >= capacity && !closed) wait();
    if (closed) throw new IllegalStateException();
    jobs.add(job);
    notifyAll();
  }
  public synchronized Optional<JobResult<J, R>> next() throws InterruptedException {
    for (;;) {
      JobResult<J, R> first = results.poll();
      if (first != null) return Optional.of(first);
      if (closed && running == 0) return Optional.empty();
      wait(100);
    }
  }
  public synchronized void close() { closed = true; notifyAll(); }
  public synchronized void cancel() { closed = true; jobs.clear(); notifyAll(); }
}
