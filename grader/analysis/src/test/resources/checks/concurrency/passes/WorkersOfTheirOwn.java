import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import livecoding.pool.*;

public final class WorkersOfTheirOwn<J, R> implements WorkerPool<J, R> {
  private static final Object END = new Object();
  private final LinkedBlockingQueue<Object> jobs = new LinkedBlockingQueue<>();
  private final Worker[] workers;
  private final CountDownLatch ended;
  private int total;

  public WorkersOfTheirOwn(int count, int capacity, JobFunction<J, R> work) {
    workers = new Worker[count];
    ended = new CountDownLatch(count);
    for (int i = 0; i < count; i++) { workers[i] = new Worker(); workers[i].start(); }
  }
  private final class Worker extends Thread {
    private int done;
    @Override public void run() {
      while (true) {
        Object job;
        try { job = jobs.take(); } catch (InterruptedException e) { break; }
        if (job == END) { jobs.add(END); break; }
        done++;
      }
      ended.countDown();
    }
  }
  public void submit(J job) throws InterruptedException { jobs.put(job); }
  public Optional<JobResult<J, R>> next() throws InterruptedException { ended.await(); return Optional.empty(); }
  public void close() { jobs.add(END); }
  public void cancel() { jobs.clear(); for (Worker each : workers) each.interrupt(); }
}
