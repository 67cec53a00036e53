package pool;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

/**
 * Workers, submitters and takers meet at one lock; jobs run outside of it.
 *
 * <p>Worker threads start with their first job, so that a constructor that throws leaves none
 * behind.
 */
public final class MonitoredWorkerPool<J, R> implements WorkerPool<J, R> {

  private enum State {
    OPEN,
    CLOSED,
    CANCELLED
  }

  private final int workers;
  private final int queueCapacity;
  private final JobFunction<J, R> work;

  private final Lock lock = new ReentrantLock();
  private final Condition jobOrEnd = lock.newCondition();
  private final Condition roomOrEnd = lock.newCondition();
  private final Condition resultOrEnd = lock.newCondition();
  private final Queue<J> waiting = new ArrayDeque<>();
  private final Queue<JobResult<J, R>> results = new ArrayDeque<>();
  private final List<Thread> threads = new ArrayList<>();
  private State state = State.OPEN;
  private int running;

  public MonitoredWorkerPool(int workers, int queueCapacity, JobFunction<J, R> work) {
    if (workers < 1) {
      throw new IllegalArgumentException("workers: wanted at least 1, got " + workers);
    }
    if (queueCapacity < 1) {
      throw new IllegalArgumentException("queue capacity: wanted at least 1, got " + queueCapacity);
    }
    this.workers = workers;
    this.queueCapacity = queueCapacity;
    this.work = requireNonNull(work, "work");
  }

  @Override
  public void submit(J job) throws InterruptedException {
    requireNonNull(job, "job");
    lock.lockInterruptibly();
    try {
      startWorkers();
      while (state == State.OPEN && waiting.size() == queueCapacity) {
        roomOrEnd.await();
      }
      if (state != State.OPEN) {
        throw new IllegalStateException("the pool is " + state);
      }
      waiting.add(job);
      jobOrEnd.signal();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<JobResult<J, R>> next() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (results.isEmpty() && mayStillComeUp()) {
        resultOrEnd.await();
      }
      return Optional.ofNullable(results.poll());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (state == State.OPEN) {
        end(State.CLOSED);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void cancel() {
    lock.lock();
    try {
      waiting.clear();
      end(State.CANCELLED);
      threads.forEach(Thread::interrupt);
    } finally {
      lock.unlock();
    }
  }

  private void end(State how) {
    state = how;
    jobOrEnd.signalAll();
    roomOrEnd.signalAll();
    resultOrEnd.signalAll();
  }

  private boolean mayStillComeUp() {
    return switch (state) {
      case OPEN -> true;
      case CLOSED -> !waiting.isEmpty() || running > 0;
      case CANCELLED -> false;
    };
  }

  private void startWorkers() {
    while (state == State.OPEN && threads.size() < workers) {
      threads.add(Thread.ofPlatform().name("worker-" + threads.size()).start(this::workOn));
    }
  }

  private void workOn() {
    Optional<J> job = begin();
    while (job.isPresent()) {
      JobResult<J, R> result = run(job.get());
      finish(result);
      job = begin();
    }
  }

  /** {@return a job to run, empty when there will be none any more} */
  private Optional<J> begin() {
    lock.lock();
    try {
      while (waiting.isEmpty() && state == State.OPEN) {
        jobOrEnd.awaitUninterruptibly();
      }
      J job = waiting.poll();
      if (job != null) {
        running++;
        roomOrEnd.signal();
      }
      return Optional.ofNullable(job);
    } finally {
      lock.unlock();
    }
  }

  // Whatever a job throws is its result; nothing may end the worker.
  private JobResult<J, R> run(J job) {
    try {
      return new JobResult<>(job, work.apply(job), null);
    } catch (Throwable failure) {
      return new JobResult<>(job, null, failure);
    }
  }

  private void finish(JobResult<J, R> result) {
    lock.lock();
    try {
      running--;
      if (state != State.CANCELLED) {
        results.add(result);
      }
      resultOrEnd.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
