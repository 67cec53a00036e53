// CancelWhenFull deadlock
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class CancelLeavesSubmitter implements Pool {
  private final BlockingQueue<Integer> jobs;
  private final BlockingQueue<String> results = new LinkedBlockingQueue<>();
  private final List<Thread> workers = new ArrayList<>();
  private final Job work;
  private volatile boolean closed;

  public CancelLeavesSubmitter(int workers, int capacity, Job work) {
    this.jobs = new ArrayBlockingQueue<>(capacity);
    this.work = work;
    for (int i = 0; i < workers; i++) {
      Thread thread = new Thread(this::loop);
      this.workers.add(thread);
      thread.start();
    }
  }

  private void loop() {
    try {
      while (!closed) {
        results.add(run(jobs.take()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String run(int job) {
    try {
      return job + "=" + work.apply(job);
    } catch (Throwable e) {
      return job + "!";
    }
  }

  public void submit(int job) throws InterruptedException {
    if (closed) {
      throw new IllegalStateException("cancelled");
    }
    jobs.put(job);
  }

  public Optional<String> next() throws InterruptedException {
    return Optional.ofNullable(results.take());
  }

  public void close() {
    closed = true;
  }

  public void cancel() {
    closed = true;
    workers.forEach(Thread::interrupt);
  }
}
