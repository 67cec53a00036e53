// SubmitAndTake deadlock
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class MissedNotify implements Pool {
  private final Deque<Integer> jobs = new ArrayDeque<>();
  private final Deque<String> results = new ArrayDeque<>();
  private final List<Thread> workers = new ArrayList<>();
  private final int capacity;
  private final Job work;
  private int live;
  private boolean closed;

  public MissedNotify(int workers, int capacity, Job work) {
    this.capacity = capacity;
    this.work = work;
    this.live = workers;
    for (int i = 0; i < workers; i++) {
      this.workers.add(new Thread(this::loop));
    }
    this.workers.forEach(Thread::start);
  }

  private void loop() {
    try {
      while (true) {
        int job;
        synchronized (this) {
          while (jobs.isEmpty() && !closed) {
            wait();
          }
          if (jobs.isEmpty()) {
            return;
          }
          job = jobs.poll();
          notify();
        }
        String result = run(job);
        synchronized (this) {
          results.add(result);
          notify();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      synchronized (this) {
        live--;
        notify();
      }
    }
  }

  private String run(int job) {
    try {
      return job + "=" + work.apply(job);
    } catch (Throwable e) {
      return job + "!";
    }
  }

  public synchronized void submit(int job) throws InterruptedException {
    while (jobs.size() >= capacity && !closed) {
      wait();
    }
    if (closed) {
      throw new IllegalStateException("closed");
    }
    jobs.add(job);
    notify();
  }

  public synchronized Optional<String> next() throws InterruptedException {
    while (results.isEmpty() && live > 0) {
      wait();
    }
    return Optional.ofNullable(results.poll());
  }

  public synchronized void close() {
    closed = true;
    notify();
  }

  public void cancel() {
    close();
    workers.forEach(Thread::interrupt);
  }
}
