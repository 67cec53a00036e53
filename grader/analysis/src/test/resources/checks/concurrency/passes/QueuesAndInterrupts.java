import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import livecoding.pool.*;

public final class QueuesAndInterrupts<J, R> implements WorkerPool<J, R> {
  private final BlockingQueue<J> jobs;
  private final BlockingQueue<JobResult<J, R>> results = new LinkedBlockingQueue<>();
  private final List<Thread> threads = new ArrayList<>();
  private final JobFunction<J, R> work;
  private volatile boolean closed;
  private volatile int done;

  public QueuesAndInterrupts(int workers, int capacity, JobFunction<J, R> work) {
    this.jobs = new ArrayBlockingQueue<>(capacity);
    this.work = work;
    for (int i = 0; i < workers; i++) threads.add(new Thread(this::loop));
    threads.forEach(Thread::start);
  }
  private void loop() {
    try {
      while (true) {
        J job = jobs.take();
        results.add(run(job));
        done++;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
  private JobResult<J, R> run(J job) {
    try { return new JobResult<>(job, work.apply(job), null); } catch (Throwable t) { return new JobResult<>(job, null, t); }
  }
  public void submit(J job) throws InterruptedException { if (closed) throw new IllegalStateException(); jobs.put(job); }
  public Optional<JobResult<J, R>> next() throws InterruptedException { return Optional.of(results.take()); }
  public void close() { if (closed) return; closed = true; }
  public void cancel() { closed = true; for (Thread each : threads) each.interrupt(); }
}
