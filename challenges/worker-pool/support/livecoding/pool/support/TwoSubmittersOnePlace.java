package livecoding.pool.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import livecoding.pool.JobFunction;
import livecoding.pool.WorkerPool;

/** Two threads submit two jobs each to a queue of one, while a third takes a result. */
public final class TwoSubmittersOnePlace implements Scenario<WorkerPool<String, String>> {

  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger accepted = new AtomicInteger();
  private final AtomicInteger mostWaiting = new AtomicInteger();

  @Override
  public List<Object> arguments() {
    JobFunction<String, String> work =
        job -> {
          begun.incrementAndGet();
          return job;
        };
    return List.of(1, 1, work);
  }

  @Override
  public List<Caller<WorkerPool<String, String>>> callers() {
    return List.of(
        Caller.doing("submit(a), submit(b)", pool -> submit(pool, "a", "b")),
        Caller.doing("submit(c), submit(d)", pool -> submit(pool, "c", "d")),
        new Caller<>("next()", Taking::one));
  }

  private void submit(WorkerPool<String, String> pool, String... jobs) throws InterruptedException {
    for (String job : jobs) {
      pool.submit(job);
      int waiting = accepted.incrementAndGet() - begun.get();
      mostWaiting.accumulateAndGet(waiting, Math::max);
    }
  }

  /** {@return how many jobs ever waited, seen from outside, and the results that were left} */
  @Override
  public Object after(WorkerPool<String, String> pool) throws InterruptedException {
    pool.close();
    return List.of(mostWaiting.get(), Taking.all(pool));
  }
}
