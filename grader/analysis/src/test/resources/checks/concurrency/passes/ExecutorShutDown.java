import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import livecoding.pool.*;

public final class ExecutorShutDown<J, R> implements WorkerPool<J, R> {
  private final ExecutorService threads;
  private final Semaphore room;
  private final BlockingQueue<JobResult<J, R>> results = new LinkedBlockingQueue<>();
  private final AtomicInteger open = new AtomicInteger();
  private final JobFunction<J, R> work;

  public ExecutorShutDown(int workers, int capacity, JobFunction<J, R> work) {
    this.threads = Executors.newFixedThreadPool(workers);
    this.room = new Semaphore(capacity + workers);
    this.work = work;
  }
  public void submit(J job) throws InterruptedException {
    room.acquire();
    open.incrementAndGet();
    threads.execute(() -> {
      try { results.add(new JobResult<>(job, work.apply(job), null)); }
      catch (Throwable t) { results.add(new JobResult<>(job, null, t)); }
      finally { room.release(); open.decrementAndGet(); }
    });
  }
  public Optional<JobResult<J, R>> next() throws InterruptedException {
    JobResult<J, R> result = results.poll(1, TimeUnit.SECONDS);
    return Optional.ofNullable(result);
  }
  public void close() { threads.shutdown(); }
  public void cancel() { threads.shutdownNow(); }
}
