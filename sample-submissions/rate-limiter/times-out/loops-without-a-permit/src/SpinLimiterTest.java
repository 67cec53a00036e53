import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import livecoding.limiter.TimeSource;
import org.junit.jupiter.api.Test;

class SpinLimiterTest {
    @Test
    void firstPermits() {
        SpinLimiter limiter = new SpinLimiter(2, new TimeSource() {
            public long nanoTime() {
                return 0;
            }
            public void sleep(Duration d) {}
        });
        assertTrue(limiter.tryAcquire());
        assertTrue(limiter.tryAcquire());
    }
}
