package livecoding.pool.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import livecoding.pool.JobFunction;
import livecoding.pool.WorkerPool;

/** A pool with a job that only an interrupt ends, and a full queue, is cancelled. */
public final class CancelWhileRunning implements Scenario<WorkerPool<String, String>> {

  private final CountDownLatch begun = new CountDownLatch(1);

  @Override
  public List<Object> arguments() {
    JobFunction<String, String> work =
        job -> {
          begun.countDown();
          new CountDownLatch(1).await();
          return job;
        };
    return List.of(1, 1, work);
  }

  @Override
  public void before(WorkerPool<String, String> pool) throws InterruptedException {
    pool.submit("running");
    begun.await();
    pool.submit("waiting");
  }

  @Override
  public List<Caller<WorkerPool<String, String>>> callers() {
    return List.of(
        new Caller<>("submit(blocked)", pool -> Submitting.accepts(pool, "blocked")),
        Caller.doing("cancel()", WorkerPool::cancel),
        new Caller<>("next()", Taking::one));
  }

  @Override
  public Object after(WorkerPool<String, String> pool) throws InterruptedException {
    return Taking.all(pool);
  }
}
