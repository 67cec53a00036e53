package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import livecoding.pool.JobResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.SECONDS)
class SimpleWorkerPoolTest {

    @Test
    void worksInOrderWithOneWorker() throws Exception {
        try (SimpleWorkerPool<Integer, Integer> pool = new SimpleWorkerPool<>(1, 5, i -> i * 2)) {
            for (int i = 1; i <= 20; i++) {
                pool.submit(i);
            }
            for (int i = 1; i <= 20; i++) {
                assertThat(pool.next()).contains(new JobResult<>(i, 2 * i, null));
            }
        }
    }

    @Test
    void failsAndGoesOn() throws Exception {
        SimpleWorkerPool<Integer, Integer> pool = new SimpleWorkerPool<>(1, 5, i -> 1 / i);
        pool.submit(0);
        pool.submit(1);
        pool.close();
        assertThat(pool.next().orElseThrow().failure()).isInstanceOf(ArithmeticException.class);
        assertThat(pool.next().orElseThrow().value()).isEqualTo(1);
        assertThat(pool.next()).isEmpty();
        assertThatThrownBy(() -> pool.submit(4)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cancelDropsJobs() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        SimpleWorkerPool<Integer, Integer> pool = new SimpleWorkerPool<>(1, 5, i -> {
            assertThat(i).isEqualTo(1);
            running.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                stopped.countDown();
            }
            return i;
        });
        pool.submit(1);
        running.await();
        pool.submit(2);
        pool.cancel();
        stopped.await();
        pool.next();
        assertThat(pool.next()).isEmpty();
    }

    @Test
    void checksSizes() {
        assertThatThrownBy(() -> new SimpleWorkerPool<>(0, 1, i -> i)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SimpleWorkerPool<>(1, 0, i -> i)).isInstanceOf(IllegalArgumentException.class);
    }
}
