package com.acme.pool;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import livecoding.pool.JobResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 1, unit = TimeUnit.SECONDS)
class QueueWorkerPoolTest {

    private static <J, R> List<JobResult<J, R>> all(QueueWorkerPool<J, R> pool) throws InterruptedException {
        List<JobResult<J, R>> results = new ArrayList<>();
        while (true) {
            Optional<JobResult<J, R>> result = pool.next();
            if (result.isEmpty()) {
                return results;
            }
            results.add(result.get());
        }
    }

    @Test
    void everyJobOnce() throws Exception {
        QueueWorkerPool<Integer, Integer> pool = new QueueWorkerPool<>(3, 2, i -> i + 1);
        Set<Integer> expected = new TreeSet<>();
        for (int i = 0; i < 50; i++) {
            pool.submit(i);
            expected.add(i + 1);
        }
        pool.close();
        List<JobResult<Integer, Integer>> results = all(pool);
        assertEquals(50, results.size());
        Set<Integer> values = new TreeSet<>();
        results.forEach(r -> values.add(r.value()));
        assertEquals(expected, values);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "-1,1", "1,0", "1,-3"})
    void sizes(int workers, int capacity) {
        assertThrows(IllegalArgumentException.class, () -> new QueueWorkerPool<>(workers, capacity, x -> x));
    }

    @Test
    void failingJob() throws Exception {
        QueueWorkerPool<String, Object> pool = new QueueWorkerPool<>(1, 2, job -> {
            throw new Exception(job);
        });
        pool.submit("a");
        pool.submit("b");
        pool.close();
        assertEquals(List.of("a", "b"), all(pool).stream().map(r -> r.failure().getMessage()).toList());
    }

    @Test
    void allWorkersWork() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        QueueWorkerPool<Integer, Integer> pool = new QueueWorkerPool<>(2, 2, i -> barrier.await());
        pool.submit(1);
        pool.submit(2);
        pool.close();
        assertEquals(2, all(pool).size());
    }

    @Test
    void afterClose() {
        QueueWorkerPool<String, String> pool = new QueueWorkerPool<>(1, 1, x -> x);
        pool.close();
        pool.close();
        assertThrows(IllegalStateException.class, () -> pool.submit("x"));
    }

    @Test
    void cancelStopsTheRunningJobAndDropsTheRest() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        List<String> seen = new ArrayList<>();
        QueueWorkerPool<String, String> pool = new QueueWorkerPool<>(1, 2, job -> {
            seen.add(job);
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return job;
        });
        pool.submit("a");
        begun.await();
        pool.submit("b");
        pool.cancel();
        interrupted.await();
        assertTrue(pool.next().isEmpty());
        assertEquals(List.of("a"), seen);
    }

    @Test
    void queueIsBounded() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        QueueWorkerPool<Integer, Integer> pool = new QueueWorkerPool<>(1, 1, i -> {
            begun.countDown();
            go.await();
            return i;
        });
        pool.submit(1);
        begun.await();
        pool.submit(2);
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> pool.submit(3));
        go.countDown();
        pool.close();
        assertEquals(2, all(pool).size());
    }
}
