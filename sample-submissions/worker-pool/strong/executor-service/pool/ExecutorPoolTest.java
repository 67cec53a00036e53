package pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 1, unit = TimeUnit.SECONDS)
class ExecutorPoolTest {

    @Test
    void oneWorkerIsInOrder() throws InterruptedException {
        ExecutorPool<String, String> pool = new ExecutorPool<>(1, 9, String::toUpperCase);
        for (String job : List.of("a", "b", "c")) {
            pool.submit(job);
        }
        pool.close();
        assertEquals("A", pool.next().orElseThrow().value());
        assertEquals("B", pool.next().orElseThrow().value());
        assertEquals("C", pool.next().orElseThrow().value());
        assertTrue(pool.next().isEmpty());
    }

    static List<Throwable> failures() {
        return List.of(new Exception(), new RuntimeException(), new StackOverflowError(), new InterruptedException());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void reportsFailures(Throwable failure) throws InterruptedException {
        ExecutorPool<String, String> pool = new ExecutorPool<>(1, 9, job -> {
            if (failure instanceof Error e) {
                throw e;
            }
            throw (Exception) failure;
        });
        pool.submit("x");
        pool.submit("y");
        assertSame(failure, pool.next().orElseThrow().failure());
        assertSame(failure, pool.next().orElseThrow().failure());
        pool.close();
    }

    @Test
    void boundsTheQueue() throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        ExecutorPool<Integer, Integer> pool = new ExecutorPool<>(2, 1, job -> {
            latch.await();
            return job;
        });
        pool.submit(1);
        pool.submit(2);
        pool.submit(3);
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> pool.submit(4));
        latch.countDown();
        pool.close();
        assertFalse(pool.next().isEmpty());
        assertThrows(IllegalStateException.class, () -> pool.submit(5));
    }

    @Test
    void cancelInterruptsAndDrops() throws InterruptedException {
        BlockingQueue<String> log = new LinkedBlockingQueue<>();
        ExecutorPool<String, String> pool = new ExecutorPool<>(1, 5, job -> {
            log.add("begin " + job);
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                log.add("end " + job);
            }
            return job;
        });
        pool.submit("a");
        pool.submit("b");
        assertEquals("begin a", log.take());
        pool.cancel();
        pool.close();
        assertEquals("end a", log.take());
        assertTrue(log.isEmpty());
        assertThrows(IllegalStateException.class, () -> pool.submit("c"));
    }

    @Test
    void invalid() {
        assertThrows(IllegalArgumentException.class, () -> new ExecutorPool<>(0, 1, x -> x));
        assertThrows(IllegalArgumentException.class, () -> new ExecutorPool<>(1, -1, x -> x));
        new ExecutorPool<>(1, 0, x -> x).close();
        assertThrows(NullPointerException.class, () -> new ExecutorPool<>(1, 1, null));
    }
}
