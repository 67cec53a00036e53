package livecoding.pool.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import livecoding.pool.JobFunction;
import livecoding.pool.WorkerPool;

/** A job is submitted, or is not any more, while the pool is closed and somebody takes results. */
public final class CloseAgainstSubmit implements Scenario<WorkerPool<String, String>> {

  @Override
  public List<Object> arguments() {
    JobFunction<String, String> work = job -> "did " + job;
    return List.of(1, 1, work);
  }

  @Override
  public List<Caller<WorkerPool<String, String>>> callers() {
    return List.of(
        new Caller<>("submit(a)", pool -> Submitting.accepts(pool, "a")),
        Caller.doing("close()", WorkerPool::close),
        new Caller<>("next()", Taking::one));
  }

  @Override
  public Object after(WorkerPool<String, String> pool) throws InterruptedException {
    return Taking.all(pool);
  }
}
