package livecoding.pool.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

/** Takes results in scenarios, as text that can be compared. */
final class Taking {

  /** More than any scenario submits: a pool that never says empty must not go on for ever. */
  private static final int MOST = 6;

  private Taking() {}

  /** {@return each result up to the empty one: the job, with a "!" where it failed} */
  static List<String> all(WorkerPool<String, String> pool) throws InterruptedException {
    List<String> taken = new ArrayList<>();
    for (Optional<JobResult<String, String>> result = pool.next();
        result.isPresent() && taken.size() < MOST;
        result = pool.next()) {
      taken.add(text(result.get()));
    }
    return taken;
  }

  /** {@return the next result in a list, or an empty one} */
  static List<String> one(WorkerPool<String, String> pool) throws InterruptedException {
    return pool.next().map(Taking::text).stream().toList();
  }

  private static String text(JobResult<String, String> result) {
    return result.failure() == null ? result.job() : result.job() + "!";
  }
}
