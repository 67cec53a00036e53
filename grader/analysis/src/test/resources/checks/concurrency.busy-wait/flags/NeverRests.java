import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.pool.*;

public final class NeverRests<J, R> implements WorkerPool<J, R> {
  private final Queue<J> jobs = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<JobResult<J, R>> results = new LinkedBlockingQueue<>();
  private final JobFunction<J, R> work;
  private volatile boolean closed;
  private volatile int running;
  private final Thread thread = new Thread(this::loop);
  public NeverRests(int workers, int capacity, JobFunction<J, R> work) { this.work = work; }
  private void loop() {
    while (!closed) { // finding: `NeverRests.loop` waits in a loop that never rests
      J job = jobs.poll();
      if (job != null) {
        run(job);
      }
    }
  }
  private void other() {
    while (true) { // finding: `NeverRests.other`
      J job = jobs.poll();
      if (job == null) {
        Thread.onSpinWait();
        continue;
      }
      run(job);
    }
  }
  private J look() { return closed ? null : jobs.poll(); }
  private void looker() {
    while (!closed) { // finding: `NeverRests.looker`
      J job = look();
      if (job == null) {
        if (running == 0) return;
        Thread.onSpinWait();
        continue;
      }
      run(job);
    }
  }
  private void run(J job) { results.add(new JobResult<>(job, null, null)); }
  public void submit(J job) throws InterruptedException {
    while (jobs.size() > 3) {} // finding: `NeverRests.submit`
    jobs.add(job);
  }
  public Optional<JobResult<J, R>> next() throws InterruptedException {
    while (results.isEmpty()) Thread.onSpinWait(); // finding: `NeverRests.next`
    return Optional.of(results.poll());
  }
  public void close() {
    closed = true;
    while (running > 0) { // finding: `NeverRests.close`
      Thread.yield();
    }
  }
  public void cancel() {
    thread.interrupt();
    while (true) { // finding: `NeverRests.cancel`
      if (jobs.isEmpty()) break;
    }
  }
}
