package livecoding.pool.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import livecoding.pool.JobFunction;
import livecoding.pool.WorkerPool;

/** One thread submits two jobs and closes while another takes until there is no more. */
public final class TwoJobsAndClose implements Scenario<WorkerPool<String, String>> {

  @Override
  public List<Object> arguments() {
    JobFunction<String, String> work = job -> "did " + job;
    return List.of(1, 2, work);
  }

  @Override
  public List<Caller<WorkerPool<String, String>>> callers() {
    return List.of(
        Caller.doing(
            "submit(a), submit(b), close",
            pool -> {
              pool.submit("a");
              pool.submit("b");
              pool.close();
            }),
        new Caller<>("next() until empty", Taking::all));
  }

  @Override
  public Object after(WorkerPool<String, String> pool) throws InterruptedException {
    return Taking.all(pool);
  }
}
