// SubmitAndTake outcome
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class ResultLostAtClose implements Pool {
  private final ExecutorService executor;
  private final BlockingQueue<Future<String>> results = new LinkedBlockingQueue<>();
  private final Job work;
  private volatile boolean closed;

  public ResultLostAtClose(int workers, int capacity, Job work) {
    this.executor = Executors.newFixedThreadPool(workers);
    this.work = work;
  }

  private String run(int job) {
    try {
      return job + "=" + work.apply(job);
    } catch (Throwable e) {
      return job + "!";
    }
  }

  public void submit(int job) {
    results.add(executor.submit(() -> run(job)));
  }

  public Optional<String> next() throws InterruptedException {
    while (!closed) {
      Future<String> next = results.poll(10, TimeUnit.MILLISECONDS);
      if (next != null) {
        try {
          return Optional.of(next.get());
        } catch (ExecutionException e) {
          return Optional.of("failed");
        }
      }
    }
    return Optional.empty();
  }

  public void close() {
    closed = true;
    executor.shutdown();
  }

  public void cancel() {
    closed = true;
    executor.shutdownNow();
  }
}
