import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.pool.*;

public final class ResultsFromWorkers<J, R> implements WorkerPool<J, R> {
  private final List<JobResult<J, R>> results = new ArrayList<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final JobFunction<J, R> work;
  public ResultsFromWorkers(int workers, int capacity, JobFunction<J, R> work) { this.work = work; }
  public void submit(J job) throws InterruptedException {
    threads.submit(() -> {
      R value = null;
      try { value = work.apply(job); } catch (Exception e) { value = null; }
      synchronized (results) { results.add(new JobResult<>(job, value, null)); }
    });
  }
  public Optional<JobResult<J, R>> next() throws InterruptedException {
    return Optional.of(results.removeFirst()); // finding: `results` is changed in `ResultsFromWorkers.next` without the lock
  }
  public void close() { threads.shutdown(); }
  public void cancel() { threads.shutdownNow(); }
}
