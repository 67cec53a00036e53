import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import livecoding.pool.JobResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.SECONDS)
class NotifyPoolTest {

  @Test
  void resultsOfAllJobs() throws Exception {
    NotifyPool<String, Integer> pool = new NotifyPool<>(2, 1, String::length);
    pool.submit("a");
    pool.submit("bb");
    pool.submit("ccc");
    pool.close();
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += pool.next().orElseThrow().value();
    }
    assertThat(sum).isEqualTo(6);
    assertThat(pool.next()).isEmpty();
    assertThat(pool.next()).isEmpty();
  }

  @Test
  void failuresAreResults() throws Exception {
    IOException failure = new IOException("no");
    NotifyPool<String, Integer> pool =
        new NotifyPool<>(
            1,
            1,
            job -> {
              throw failure;
            });
    pool.submit("a");
    pool.submit("b");
    pool.close();
    assertThat(pool.next()).contains(new JobResult<>("a", null, failure));
    assertThat(pool.next()).contains(new JobResult<>("b", null, failure));
  }

  @Test
  void notMoreThanTheQueueTakes() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch started = new CountDownLatch(1);
    NotifyPool<Integer, Integer> pool =
        new NotifyPool<>(
            1,
            2,
            job -> {
              started.countDown();
              go.await();
              return job;
            });
    AtomicInteger submitted = new AtomicInteger();
    Thread submitter =
        new Thread(
            () -> {
              try {
                for (int i = 0; i < 5; i++) {
                  pool.submit(i);
                  submitted.incrementAndGet();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    submitter.start();
    started.await();
    while (submitter.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertThat(submitted).hasValue(3);
    go.countDown();
    submitter.join();
    assertThat(submitted).hasValue(5);
    pool.cancel();
  }

  @Test
  void cancelled() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    NotifyPool<Integer, Integer> pool =
        new NotifyPool<>(
            1,
            2,
            job -> {
              started.countDown();
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
              return job;
            });
    pool.submit(1);
    started.await();
    pool.submit(2);
    pool.cancel();
    interrupted.await();
    assertThatThrownBy(() -> pool.submit(3)).isInstanceOf(IllegalStateException.class);
    while (pool.next().isPresent()) {}
    assertThat(pool.next()).isEmpty();
  }

  @Test
  void nonsense() {
    assertThatThrownBy(() -> new NotifyPool<>(0, 1, x -> x)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NotifyPool<>(1, -1, x -> x)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NotifyPool<>(1, 1, null)).isInstanceOf(NullPointerException.class);
  }
}
