package com.acme.throttle;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Duration;
import livecoding.limiter.TimeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynchronizedRateLimiterTest {

    static class FakeClock implements TimeSource {
        long now = 17;
        int sleeps;

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public void sleep(Duration d) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            sleeps++;
            now += d.toNanos();
        }

        void plusMillis(long ms) {
            now += ms * 1_000_000;
        }
    }

    final FakeClock clock = new FakeClock();
    final SynchronizedRateLimiter limiter = new SynchronizedRateLimiter(4, clock);

    int takeAll() {
        int n = 0;
        for (int i = 0; i < 20; i++) {
            if (limiter.tryAcquire()) {
                n++;
            }
        }
        return n;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5})
    void rejectsBadRates(int rate) {
        assertThrows(IllegalArgumentException.class, () -> new SynchronizedRateLimiter(rate, clock));
    }

    @Test
    void acceptsRateOne() {
        assertTrue(new SynchronizedRateLimiter(1, clock).tryAcquire());
    }

    @Test
    void burst() {
        assertEquals(4, takeAll());
    }

    @ParameterizedTest
    @CsvSource({"249,0", "250,1", "499,1", "500,2", "60000,4"})
    void refills(long ms, int expected) {
        takeAll();
        clock.plusMillis(ms);
        assertEquals(expected, takeAll());
    }

    @Test
    void fractionsAddUp() {
        takeAll();
        for (int i = 0; i < 4; i++) {
            assertFalse(limiter.tryAcquire());
            clock.plusMillis(63);
        }
        assertTrue(limiter.tryAcquire());
    }

    @Test
    void waitsExactly() throws InterruptedException {
        takeAll();
        clock.plusMillis(50);
        long before = clock.now;
        assertTrue(limiter.acquire(Duration.ofMillis(200)));
        assertEquals(200_000_000, clock.now - before);
        assertEquals(1, clock.sleeps);
    }

    @Test
    void timesOutWithoutTakingAnything() throws InterruptedException {
        takeAll();
        assertFalse(limiter.acquire(Duration.ofMillis(249)));
        clock.plusMillis(250);
        assertEquals(1, takeAll());
    }

    @Test
    void interruptedWhileWaiting() {
        takeAll();
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> limiter.acquire(Duration.ofSeconds(3)));
    }
}
