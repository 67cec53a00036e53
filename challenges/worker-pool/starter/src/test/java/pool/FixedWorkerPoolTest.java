package pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import livecoding.pool.JobResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, unit = TimeUnit.SECONDS)
class FixedWorkerPoolTest {

  @Test
  void givesTheResultOfEachJob() throws InterruptedException {
    FixedWorkerPool<String, Integer> pool = new FixedWorkerPool<>(2, 10, String::length);
    pool.submit("a");
    pool.submit("bb");
    pool.submit("ccc");
    pool.close();

    Set<Integer> lengths = new HashSet<>();
    Optional<JobResult<String, Integer>> result = pool.next();
    while (result.isPresent()) {
      lengths.add(result.get().value());
      result = pool.next();
    }

    assertThat(lengths).containsExactlyInAnyOrder(1, 2, 3);
  }
}
