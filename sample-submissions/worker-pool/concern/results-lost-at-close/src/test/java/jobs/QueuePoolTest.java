package jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class QueuePoolTest {

    @Test
    @Timeout(value = 1, unit = TimeUnit.SECONDS)
    void doesEveryJob() throws InterruptedException {
        Set<Integer> values = new HashSet<>();
        QueuePool<Integer, Integer> pool = new QueuePool<>(4, 10, job -> job);
        for (int i = 0; i < 30; i++) {
            pool.submit(i);
        }
        for (int i = 0; i < 30; i++) {
            values.add(pool.next().orElseThrow().value());
        }
        pool.close();
        assertThat(values).hasSize(30);
        assertThat(pool.next()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> pool.submit(31));
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.SECONDS)
    void failedJob() throws InterruptedException {
        QueuePool<Integer, Integer> pool = new QueuePool<>(1, 10, job -> 1 / job);
        pool.submit(0);
        assertThat(pool.next().orElseThrow().failure()).isInstanceOf(ArithmeticException.class);
        pool.cancel();
        assertThat(pool.next()).isEmpty();
    }
}
