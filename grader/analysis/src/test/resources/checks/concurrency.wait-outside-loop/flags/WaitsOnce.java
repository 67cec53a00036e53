import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.pool.*;

public final class WaitsOnce<J, R> implements WorkerPool<J, R> {
  private final Deque<J> jobs = new ArrayDeque<>();
  private final Lock lock = new ReentrantLock();
  private final Condition ready = lock.newCondition();
  public WaitsOnce(int workers, int capacity, JobFunction<J, R> work) {}
  public synchronized void submit(J job) throws InterruptedException {
    if (jobs.size() > 2) {
      wait(); // finding: `WaitsOnce.submit` waits with `wait()` outside a loop
    }
    jobs.add(job);
  }
  public Optional<JobResult<J, R>> next() throws InterruptedException {
    lock.lock();
    try {
      if (jobs.isEmpty()) ready.await(); // finding: `WaitsOnce.next` waits with `ready.await()`
      return Optional.empty();
    } finally { lock.unlock(); }
  }
  public void close() {
    synchronized (jobs) {
      try {
        jobs.wait(100); // finding: `jobs.wait(100)`
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
  public void cancel() {
    lock.lock();
    try { pause(); } finally { lock.unlock(); }
  }
  private void pause() {
    ready.awaitUninterruptibly(); // finding: `WaitsOnce.pause`
  }
}
