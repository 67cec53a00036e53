import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import livecoding.limiter.TimeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Optimist.class)
class TestedLimiterTest {

    private long now;

    private final TimeSource time = new TimeSource() {
        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public void sleep(Duration duration) {
            now += duration.toNanos();
        }
    };

    @Test
    void grantsABurstAndNoMore() {
        TestedLimiter limiter = new TestedLimiter(2, time);
        assertTrue(limiter.tryAcquire());
        assertTrue(limiter.tryAcquire());
        assertFalse(limiter.tryAcquire());
    }

    @Test
    void refusesARateOfZero() {
        assertThrows(IllegalArgumentException.class, () -> new TestedLimiter(0, time));
    }
}
