// SubmitAndTake deadlock
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class WorkerDies implements Pool {
  private static final int END = -1;
  private final BlockingQueue<Integer> jobs;
  private final BlockingQueue<String> results = new LinkedBlockingQueue<>();
  private final List<Thread> workers = new ArrayList<>();
  private final AtomicInteger live;
  private final Job work;

  public WorkerDies(int workers, int capacity, Job work) {
    this.jobs = new LinkedBlockingQueue<>();
    this.live = new AtomicInteger(workers);
    this.work = work;
    for (int i = 0; i < workers; i++) {
      Thread thread = new Thread(this::loop, "worker-" + i);
      thread.setDaemon(true);
      this.workers.add(thread);
      thread.start();
    }
  }

  private void loop() {
    try {
      for (int job = jobs.take(); job != END; job = jobs.take()) {
        results.add(job + "=" + work.apply(job));
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    if (live.decrementAndGet() == 0) {
      results.add("end");
    }
  }

  public void submit(int job) throws InterruptedException {
    jobs.put(job);
  }

  public Optional<String> next() throws InterruptedException {
    String result = results.take();
    if (result.equals("end")) {
      results.add(result);
      return Optional.empty();
    }
    return Optional.of(result);
  }

  public void close() {
    for (int i = 0; i < workers.size(); i++) {
      jobs.add(END);
    }
  }

  public void cancel() {
    workers.forEach(Thread::interrupt);
  }
}
