import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import livecoding.pool.*;

public final class OneThreadOwnsItAll<J, R> implements WorkerPool<J, R> {
  private final ExecutorService owner = Executors.newSingleThreadExecutor();
  private final Map<J, Integer> tries = new HashMap<>();
  private final BlockingQueue<JobResult<J, R>> results = new LinkedBlockingQueue<>();
  private int accepted;

  public OneThreadOwnsItAll(int workers, int capacity, JobFunction<J, R> work) {}

  public void submit(J job) throws InterruptedException {
    owner.execute(() -> { accepted++; tries.merge(job, 1, Integer::sum); });
  }
  public Optional<JobResult<J, R>> next() throws InterruptedException { return Optional.of(results.take()); }
  public void close() { owner.execute(() -> accepted = 0); owner.shutdown(); }
  public void cancel() { owner.shutdownNow(); }
}
