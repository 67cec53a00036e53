import static org.junit.jupiter.api.Assertions.*;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.SECONDS)
class WorkerPoolImplTest {
    @Test
    void simple() throws Exception {
        WorkerPoolImpl<Integer, Integer> pool = new WorkerPoolImpl<>(1, 10, x -> 10 / x);
        pool.submit(1);
        pool.submit(0);
        pool.submit(5);
        pool.close();
        assertEquals(10, pool.next().get().value());
        assertTrue(pool.next().get().failure() instanceof ArithmeticException);
        assertEquals(2, pool.next().get().value());
        assertFalse(pool.next().isPresent());
        assertThrows(IllegalStateException.class, () -> pool.submit(7));
    }

    @Test
    void cancel() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        WorkerPoolImpl<Integer, Integer> pool = new WorkerPoolImpl<>(1, 10, x -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return x;
        });
        pool.submit(1);
        begun.await();
        pool.cancel();
        interrupted.await();
        assertThrows(IllegalStateException.class, () -> pool.submit(7));
    }

    @Test
    void illegal() {
        assertThrows(IllegalArgumentException.class, () -> new WorkerPoolImpl<>(0, 1, x -> x));
        assertThrows(IllegalArgumentException.class, () -> new WorkerPoolImpl<>(1, -1, x -> x));
    }
}
