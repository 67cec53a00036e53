// SubmitAndTake CancelWhenFull
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class ConditionPool implements Pool {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<Integer> jobs = new LinkedList<>();
  private final Queue<String> results = new LinkedList<>();
  private final Thread[] workers;
  private final int capacity;
  private final Job work;
  private int live;
  private boolean closed;
  private boolean cancelled;

  public ConditionPool(int count, int capacity, Job work) {
    this.capacity = capacity;
    this.work = work;
    this.live = count;
    this.workers = new Thread[count];
    for (int i = 0; i < count; i++) {
      workers[i] = Thread.ofPlatform().name("worker-", i).daemon(true).unstarted(this::loop);
    }
    for (Thread worker : workers) {
      worker.start();
    }
  }

  private void loop() {
    try {
      while (true) {
        Integer job = take();
        if (job == null) {
          return;
        }
        String result = run(job);
        lock.lock();
        try {
          results.add(result);
          changed.signalAll();
        } finally {
          lock.unlock();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.lock();
      try {
        live--;
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  private Integer take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (jobs.isEmpty() && !closed && !cancelled) {
        changed.await(1, TimeUnit.SECONDS);
      }
      if (cancelled) {
        return null;
      }
      Integer job = jobs.poll();
      changed.signalAll();
      return job;
    } finally {
      lock.unlock();
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
    lock.lockInterruptibly();
    try {
      while (jobs.size() >= capacity && !closed && !cancelled) {
        changed.await();
      }
      if (closed || cancelled) {
        throw new IllegalStateException("closed");
      }
      jobs.add(job);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public Optional<String> next() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (results.isEmpty() && live > 0 && !cancelled) {
        changed.await();
      }
      return Optional.ofNullable(results.poll());
    } finally {
      lock.unlock();
    }
  }

  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public void cancel() {
    lock.lock();
    try {
      cancelled = true;
      jobs.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    for (Thread worker : workers) {
      worker.interrupt();
    }
  }
}
