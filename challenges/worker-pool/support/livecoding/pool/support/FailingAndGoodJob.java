package livecoding.pool.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import livecoding.pool.JobFunction;
import livecoding.pool.WorkerPool;

/** One worker gets a job that throws and a good one from two threads. */
public final class FailingAndGoodJob implements Scenario<WorkerPool<String, String>> {

  @Override
  public List<Object> arguments() {
    JobFunction<String, String> work =
        job -> {
          if (job.equals("bad")) {
            throw new IllegalArgumentException("thrown by the job");
          }
          return job;
        };
    return List.of(1, 2, work);
  }

  @Override
  public List<Caller<WorkerPool<String, String>>> callers() {
    return List.of(
        Caller.doing("submit(bad)", pool -> pool.submit("bad")),
        Caller.doing("submit(good)", pool -> pool.submit("good")));
  }

  @Override
  public Object after(WorkerPool<String, String> pool) throws InterruptedException {
    pool.close();
    return Taking.all(pool);
  }
}
