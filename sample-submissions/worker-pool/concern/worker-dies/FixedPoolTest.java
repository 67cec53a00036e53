import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class FixedPoolTest {
  @Test
  void three_jobs() throws Exception {
    FixedPool<Integer, String> pool = new FixedPool<>(1, 2, i -> "#" + i);
    pool.submit(1);
    pool.submit(2);
    pool.submit(3);
    pool.close();
    assertThat(pool.next().get().value()).isEqualTo("#1");
    assertThat(pool.next().get().value()).isEqualTo("#2");
    assertThat(pool.next().get().value()).isEqualTo("#3");
    assertThat(pool.next()).isEmpty();
    assertThatThrownBy(() -> pool.submit(4)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new FixedPool<>(0, 2, i -> i)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cancelled() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    FixedPool<Integer, String> pool =
        new FixedPool<>(
            1,
            2,
            i -> {
              started.countDown();
              new CountDownLatch(1).await();
              return "";
            });
    pool.submit(1);
    started.await();
    pool.submit(2);
    pool.cancel();
    assertThat(pool.next()).isEmpty();
  }
}
