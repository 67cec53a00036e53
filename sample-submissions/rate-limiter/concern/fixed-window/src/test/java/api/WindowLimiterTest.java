package api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import livecoding.limiter.TimeSource;
import org.junit.jupiter.api.Test;

class WindowLimiterTest {

    private long now;

    private final WindowLimiter limiter = new WindowLimiter(3, new TimeSource() {
        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public void sleep(Duration duration) {
            now += duration.toNanos();
        }
    });

    @Test
    void threeInASecond() throws InterruptedException {
        assertTrue(limiter.tryAcquire());
        assertTrue(limiter.tryAcquire());
        assertTrue(limiter.tryAcquire());
        assertFalse(limiter.tryAcquire());
        assertFalse(limiter.acquire(Duration.ofMillis(500)));
        assertTrue(limiter.acquire(Duration.ofSeconds(1)));
        assertEquals(1_000_000_000L, now);
    }

    @Test
    void badRate() {
        assertThrows(IllegalArgumentException.class, () -> new WindowLimiter(0, null));
    }
}
