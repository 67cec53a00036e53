package pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 2, unit = TimeUnit.SECONDS)
class MonitoredWorkerPoolTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "-1, 1", "1, 0", "1, -1"})
  void refusesSizesThatMakeNoSense(int workers, int capacity) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MonitoredWorkerPool<String, String>(workers, capacity, job -> job));
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> new MonitoredWorkerPool<>(1, 1, null));
    assertThatNullPointerException().isThrownBy(() -> pool(1, 1, job -> job).submit(null));
  }

  @Test
  void givesOneResultForEachJob() throws InterruptedException {
    MonitoredWorkerPool<Integer, Integer> pool = new MonitoredWorkerPool<>(3, 5, job -> job * job);
    for (int job = 0; job < 100; job++) {
      pool.submit(job);
    }
    pool.close();

    assertThat(drain(pool))
        .hasSize(100)
        .allMatch(result -> result.value() == result.job() * result.job())
        .extracting(JobResult::job)
        .doesNotHaveDuplicates();
  }

  @Test
  void runsAsManyJobsAtOnceAsThereAreWorkers() throws InterruptedException {
    CyclicBarrier together = new CyclicBarrier(3);
    MonitoredWorkerPool<String, String> pool = pool(3, 5, job -> job + together.await());
    for (String job : List.of("a", "b", "c")) {
      pool.submit(job);
    }
    pool.close();

    assertThat(drain(pool)).hasSize(3);
  }

  @Test
  void givesWhatAJobThrewAndGoesOn() throws InterruptedException {
    MonitoredWorkerPool<String, String> pool =
        pool(
            1,
            5,
            job ->
                switch (job) {
                  case "checked" -> throw new IOException(job);
                  case "error" -> throw new StackOverflowError(job);
                  case "interrupted" -> throw new InterruptedException(job);
                  default -> job;
                });
    for (String job : List.of("checked", "error", "interrupted", "good")) {
      pool.submit(job);
    }
    pool.close();

    assertThat(drain(pool))
        .extracting(result -> result.failure() == null ? "none" : result.failure().getMessage())
        .containsExactly("checked", "error", "interrupted", "none");
  }

  @Test
  void blocksSubmitWhileTheQueueIsFull() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    MonitoredWorkerPool<String, String> pool =
        pool(
            1,
            1,
            job -> {
              begun.countDown();
              goOn.await();
              return job;
            });
    pool.submit("running");
    begun.await();
    pool.submit("waiting");
    Thread blocked = Thread.ofPlatform().start(() -> submitQuietly(pool, "blocked"));
    awaitState(blocked, Thread.State.WAITING);

    goOn.countDown();
    blocked.join();
    pool.close();
    assertThat(drain(pool))
        .extracting(JobResult::job)
        .containsExactly("running", "waiting", "blocked");
  }

  @Test
  void takesNoJobOnceClosedOrCancelled() {
    MonitoredWorkerPool<String, String> closed = pool(1, 1, job -> job);
    closed.close();
    MonitoredWorkerPool<String, String> cancelled = pool(1, 1, job -> job);
    cancelled.cancel();

    assertThatIllegalStateException().isThrownBy(() -> closed.submit("late"));
    assertThatIllegalStateException().isThrownBy(() -> cancelled.submit("late"));
  }

  @Test
  void stopsWhenCancelled() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    List<String> seen = new ArrayList<>();
    List<Thread> workers = new ArrayList<>();
    MonitoredWorkerPool<String, String> pool =
        pool(
            1,
            2,
            job -> {
              seen.add(job);
              workers.add(Thread.currentThread());
              begun.countDown();
              new CountDownLatch(1).await();
              return job;
            });
    pool.submit("running");
    begun.await();
    pool.submit("waiting");

    pool.cancel();
    pool.cancel();
    workers.getFirst().join();

    assertThat(pool.next()).isEmpty();
    assertThat(seen).containsExactly("running");
  }

  @Test
  void unblocksWhoeverWaitsWhenItEnds() throws InterruptedException {
    MonitoredWorkerPool<String, String> pool = pool(1, 1, job -> job);
    Thread taker = Thread.ofPlatform().start(() -> drainQuietly(pool));
    awaitState(taker, Thread.State.WAITING);

    pool.close();
    taker.join();
    assertThat(taker.isAlive()).isFalse();
  }

  private static MonitoredWorkerPool<String, String> pool(
      int workers, int capacity, JobFunction<String, String> work) {
    return new MonitoredWorkerPool<>(workers, capacity, work);
  }

  private static <J, R> List<JobResult<J, R>> drain(MonitoredWorkerPool<J, R> pool)
      throws InterruptedException {
    List<JobResult<J, R>> results = new ArrayList<>();
    for (Optional<JobResult<J, R>> result = pool.next(); result.isPresent(); result = pool.next()) {
      results.add(result.get());
    }
    return results;
  }

  private static void drainQuietly(MonitoredWorkerPool<String, String> pool) {
    try {
      drain(pool);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void submitQuietly(MonitoredWorkerPool<String, String> pool, String job) {
    try {
      pool.submit(job);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void awaitState(Thread thread, Thread.State state) {
    while (thread.getState() != state) {
      Thread.onSpinWait();
    }
  }
}
