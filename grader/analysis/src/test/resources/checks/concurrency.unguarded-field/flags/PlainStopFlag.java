import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.pool.*;

public final class PlainStopFlag<J, R> implements WorkerPool<J, R> {
  private final BlockingQueue<J> jobs = new LinkedBlockingQueue<>();
  private final JobFunction<J, R> work;
  private boolean stopped;
  private final Thread thread = new Thread(new Loop());
  public PlainStopFlag(int workers, int capacity, JobFunction<J, R> work) { this.work = work; thread.start(); }
  private final class Loop implements Runnable {
    private int done;
    public void run() { while (going()) { done++; } }
    private boolean going() { return !stopped; }
  }
  public void submit(J job) throws InterruptedException { jobs.put(job); }
  public Optional<JobResult<J, R>> next() throws InterruptedException { return Optional.empty(); }
  public void close() {
    stopped = true; // finding: `stopped` is changed in `PlainStopFlag.close`
  }
  public void cancel() { thread.interrupt(); }
}
