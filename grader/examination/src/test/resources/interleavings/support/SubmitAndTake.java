package calibration.support;

import calibration.Job;
import calibration.Pool;
import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Two jobs, one of which fails, are read while the pool closes. */
public final class SubmitAndTake implements Scenario<Pool> {
  @Override
  public List<Object> arguments() {
    Job job =
        number -> {
          if (number == 1) {
            throw new IllegalArgumentException("planned");
          }
          return number * 10;
        };
    return List.of(2, 2, job);
  }

  @Override
  public List<Caller<Pool>> callers() {
    return List.of(
        Caller.doing(
            "submit(1), submit(2), close()",
            pool -> {
              pool.submit(1);
              pool.submit(2);
              pool.close();
            }),
        new Caller<>(
            "next() until empty",
            pool -> {
              List<String> taken = new ArrayList<>();
              Optional<String> next = pool.next();
              while (next.isPresent()) {
                taken.add(next.get());
                next = pool.next();
              }
              return List.copyOf(new TreeSet<>(taken));
            }));
  }

  @Override
  public Object after(Pool pool) {
    return "closed";
  }
}
