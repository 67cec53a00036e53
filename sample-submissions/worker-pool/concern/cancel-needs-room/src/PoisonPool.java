import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

/** Classic poison pills. */
public class PoisonPool<J, R> implements WorkerPool<J, R> {

  private static final Object POISON = new Object();

  private final BlockingQueue<Object> queue;
  private final BlockingQueue<Object> results = new LinkedBlockingQueue<>();
  private final Thread[] workers;
  private final JobFunction<J, R> work;
  private int alive;
  private boolean closed;

  public PoisonPool(int workers, int queueCapacity, JobFunction<J, R> work) {
    if (workers < 1) {
      throw new IllegalArgumentException("workers");
    }
    if (work == null) {
      throw new NullPointerException("work");
    }
    this.work = work;
    this.queue = new ArrayBlockingQueue<>(queueCapacity);
    this.alive = workers;
    this.workers = new Thread[workers];
    for (int i = 0; i < workers; i++) {
      this.workers[i] = new Thread(this::eat);
      this.workers[i].start();
    }
  }

  @SuppressWarnings("unchecked")
  private void eat() {
    while (true) {
      try {
        Object job = queue.take();
        if (job == POISON) {
          break;
        }
        results.add(digest((J) job));
      } catch (InterruptedException e) {
        // poison is on its way
      }
    }
    synchronized (this) {
      if (--alive == 0) {
        results.add(POISON);
      }
    }
  }

  private JobResult<J, R> digest(J job) {
    try {
      return new JobResult<>(job, work.apply(job), null);
    } catch (Throwable failure) {
      return new JobResult<>(job, null, failure);
    }
  }

  @Override
  public void submit(J job) throws InterruptedException {
    if (isClosed()) {
      throw new IllegalStateException("closed");
    }
    queue.put(job);
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<JobResult<J, R>> next() throws InterruptedException {
    Object result = results.take();
    if (result == POISON) {
      results.add(POISON);
      return Optional.empty();
    }
    return Optional.of((JobResult<J, R>) result);
  }

  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    poison();
  }

  private void poison() {
    for (int i = 0; i < workers.length; i++) {
      try {
        queue.put(POISON);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void cancel() {
    close();
    queue.removeIf(job -> job != POISON);
    for (Thread worker : workers) {
      worker.interrupt();
    }
  }
}
