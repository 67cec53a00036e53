package calibration.support;

import calibration.Job;
import calibration.Pool;
import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The worker is busy, the queue full, a submit waits, and then all is cancelled. */
public final class CancelWhenFull implements Scenario<Pool> {
  @Override
  public List<Object> arguments() {
    Job job =
        number -> {
          new CountDownLatch(1).await();
          return number;
        };
    return List.of(1, 1, job);
  }

  @Override
  public List<Caller<Pool>> callers() {
    return List.of(
        new Caller<>(
            "submits three",
            pool -> {
              try {
                pool.submit(1);
                pool.submit(2);
                pool.submit(3);
                return "accepted";
              } catch (IllegalStateException e) {
                return "refused";
              }
            }),
        Caller.doing("cancel()", Pool::cancel));
  }

  @Override
  public Object after(Pool pool) {
    return "cancelled";
  }
}
