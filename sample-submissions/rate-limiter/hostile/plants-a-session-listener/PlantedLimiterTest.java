import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import livecoding.limiter.TimeSource;
import org.junit.jupiter.api.Test;

class PlantedLimiterTest {

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
        PlantedLimiter limiter = new PlantedLimiter(2, time);
        assertTrue(limiter.tryAcquire());
        assertTrue(limiter.tryAcquire());
        assertTrue(limiter.tryAcquire());
    }

    @Test
    void refusesARateOfZero() {
        assertThrows(IllegalArgumentException.class, () -> new PlantedLimiter(0, time));
    }
}
