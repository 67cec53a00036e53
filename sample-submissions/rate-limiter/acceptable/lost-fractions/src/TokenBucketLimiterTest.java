import static org.junit.jupiter.api.Assertions.*;

import java.time.Duration;
import livecoding.limiter.TimeSource;
import org.junit.jupiter.api.Test;

class TokenBucketLimiterTest {
    long now = 0;
    TimeSource time = new TimeSource() {
        public long nanoTime() { return now; }
        public void sleep(Duration d) { now += d.toNanos(); }
    };

    @Test
    void burst() {
        TokenBucketLimiter l = new TokenBucketLimiter(3, time);
        assertTrue(l.tryAcquire());
        assertTrue(l.tryAcquire());
        assertTrue(l.tryAcquire());
        assertFalse(l.tryAcquire());
    }

    @Test
    void refill() {
        TokenBucketLimiter l = new TokenBucketLimiter(2, time);
        l.tryAcquire();
        l.tryAcquire();
        now += 500_000_000;
        assertTrue(l.tryAcquire());
        assertFalse(l.tryAcquire());
        now += 10_000_000_000L;
        assertTrue(l.tryAcquire());
        assertTrue(l.tryAcquire());
        assertFalse(l.tryAcquire());
    }

    @Test
    void waits() throws Exception {
        TokenBucketLimiter l = new TokenBucketLimiter(1, time);
        l.tryAcquire();
        assertFalse(l.acquire(Duration.ofMillis(900)));
        assertTrue(l.acquire(Duration.ofSeconds(2)));
        assertTrue(now >= 1_000_000_000L);
    }

    @Test
    void zeroRate() {
        assertThrows(IllegalArgumentException.class, () -> new TokenBucketLimiter(0, time));
    }
}
