package livecoding.pool.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import livecoding.pool.JobFunction;
import livecoding.pool.WorkerPool;

/** A pool with results to take, or nearly so, is closed while two take them. */
public final class CloseWithResults implements Scenario<WorkerPool<String, String>> {

  @Override
  public List<Object> arguments() {
    JobFunction<String, String> work = job -> job;
    return List.of(2, 3, work);
  }

  @Override
  public void before(WorkerPool<String, String> pool) throws InterruptedException {
    pool.submit("a");
    pool.submit("b");
    pool.submit("c");
  }

  @Override
  public List<Caller<WorkerPool<String, String>>> callers() {
    return List.of(
        Caller.doing("close()", WorkerPool::close),
        new Caller<>("next()", Taking::one),
        new Caller<>("next() until empty", Taking::all));
  }

  @Override
  public Object after(WorkerPool<String, String> pool) throws InterruptedException {
    return Taking.all(pool);
  }
}
