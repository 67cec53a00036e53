package livecoding.pool.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import livecoding.pool.JobFunction;
import livecoding.pool.WorkerPool;

/** A pool without a job is cancelled while somebody wants a result. */
public final class CancelWhileIdle implements Scenario<WorkerPool<String, String>> {

  @Override
  public List<Object> arguments() {
    JobFunction<String, String> work = job -> job;
    return List.of(2, 1, work);
  }

  @Override
  public List<Caller<WorkerPool<String, String>>> callers() {
    return List.of(
        Caller.doing("cancel()", WorkerPool::cancel), new Caller<>("next()", Taking::one));
  }

  @Override
  public Object after(WorkerPool<String, String> pool) throws InterruptedException {
    return Taking.all(pool);
  }
}
