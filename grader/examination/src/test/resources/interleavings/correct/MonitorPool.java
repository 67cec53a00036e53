// SubmitAndTake CancelWhenFull
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class MonitorPool implements Pool {
  private final Object lock = new Object();
  private final Deque<Integer> jobs = new ArrayDeque<>();
  private final Deque<String> results = new ArrayDeque<>();
  private final List<Worker> workers = new ArrayList<>();
  private final int capacity;
  private final Job work;
  private int live;
  private boolean closed;
  private boolean cancelled;

  private final class Worker extends Thread {
    @Override
    public void run() {
      try {
        loop();
      } catch (InterruptedException e) {
        interrupt();
      } finally {
        synchronized (lock) {
          live--;
          lock.notifyAll();
        }
      }
    }
  }

  public MonitorPool(int workers, int capacity, Job work) {
    this.capacity = capacity;
    this.work = work;
    this.live = workers;
    for (int i = 0; i < workers; i++) {
      Worker worker = new Worker();
      worker.setName("worker-" + i);
      worker.setDaemon(true);
      this.workers.add(worker);
    }
    for (Worker worker : this.workers) {
      worker.start();
    }
  }

  private void loop() throws InterruptedException {
    while (true) {
      int job;
      synchronized (lock) {
        while (jobs.isEmpty() && !closed && !cancelled) {
          lock.wait();
        }
        if (cancelled || jobs.isEmpty()) {
          return;
        }
        job = jobs.poll();
        lock.notifyAll();
      }
      String result = run(job);
      synchronized (lock) {
        results.add(result);
        lock.notifyAll();
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

  public void submit(int job) throws InterruptedException {
    synchronized (lock) {
      while (jobs.size() >= capacity && !closed && !cancelled) {
        lock.wait();
      }
      if (closed || cancelled) {
        throw new IllegalStateException("closed");
      }
      jobs.add(job);
      lock.notifyAll();
    }
  }

  public Optional<String> next() throws InterruptedException {
    synchronized (lock) {
      while (results.isEmpty() && live > 0 && !cancelled) {
        lock.wait();
      }
      return Optional.ofNullable(results.poll());
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
      cancelled = true;
      jobs.clear();
      lock.notifyAll();
    }
    workers.forEach(Thread::interrupt);
  }
}
