package rl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import livecoding.limiter.TimeSource;
import org.junit.jupiter.api.Test;

class BucketTest {

    private long nanos = 1000;

    private final TimeSource time = new TimeSource() {
        @Override
        public long nanoTime() {
            return nanos;
        }

        @Override
        public void sleep(Duration d) {
            nanos += d.toNanos();
        }
    };

    private int drain(Bucket bucket) {
        int count = 0;
        for (int i = 0; i < 100; i++) {
            count += bucket.tryAcquire() ? 1 : 0;
        }
        return count;
    }

    @Test
    void testBurst() {
        assertEquals(20, drain(new Bucket(20, time)));
    }

    @Test
    void testRefill() {
        Bucket bucket = new Bucket(20, time);
        drain(bucket);
        nanos += 100_000_000;
        assertEquals(2, drain(bucket));
        nanos += 49_999_999;
        assertEquals(0, drain(bucket));
        nanos += 1;
        assertEquals(1, drain(bucket));
        nanos += 50_000_000_000L;
        assertEquals(20, drain(bucket));
    }

    @Test
    void testWait() throws InterruptedException {
        Bucket bucket = new Bucket(1, time);
        drain(bucket);
        long before = nanos;
        assertFalse(bucket.acquire(Duration.ofMillis(999)));
        assertTrue(bucket.acquire(Duration.ofSeconds(1)));
        assertEquals(1_000_000_000, nanos - before);
    }

    @Test
    void testInvalid() {
        assertThrows(IllegalArgumentException.class, () -> new Bucket(0, time));
        assertThrows(NullPointerException.class, () -> new Bucket(1, null));
    }
}
