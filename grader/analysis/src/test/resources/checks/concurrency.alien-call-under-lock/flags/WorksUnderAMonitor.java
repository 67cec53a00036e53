import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.pool.*;

public final class WorksUnderAMonitor<J, R> implements WorkerPool<J, R> {
  private final Deque<J> jobs = new ArrayDeque<>();
  private final BlockingQueue<JobResult<J, R>> results = new LinkedBlockingQueue<>();
  private final JobFunction<J, R> work;
  private final List<Thread> threads = new ArrayList<>();
  public WorksUnderAMonitor(int workers, int capacity, JobFunction<J, R> work) {
    this.work = work;
    for (int i = 0; i < workers; i++) threads.add(Thread.startVirtualThread(this::loop));
  }
  private void loop() {
    try {
      while (true) {
        synchronized (jobs) {
          while (jobs.isEmpty()) jobs.wait();
          J job = jobs.poll();
          results.add(new JobResult<>(job, work.apply(job), null)); // finding: `WorksUnderAMonitor.loop` runs `work.apply(job)`
        }
      }
    } catch (Exception e) {
      return;
    }
  }
  public void submit(J job) throws InterruptedException { synchronized (jobs) { jobs.add(job); jobs.notifyAll(); } }
  public Optional<JobResult<J, R>> next() throws InterruptedException { return Optional.of(results.take()); }
  public void close() {}
  public void cancel() { threads.forEach(Thread::interrupt); }
}
