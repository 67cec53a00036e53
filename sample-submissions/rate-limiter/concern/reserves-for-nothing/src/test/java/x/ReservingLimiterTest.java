package x;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import livecoding.limiter.TimeSource;
import org.junit.jupiter.api.Test;

class ReservingLimiterTest {
    long now;
    TimeSource time = new TimeSource() {
        public long nanoTime() {
            return now;
        }
        public void sleep(Duration d) {
            now += d.toNanos();
        }
    };

    @Test
    void fiveAtOnce() {
        ReservingLimiter limiter = new ReservingLimiter(5, time);
        for (int i = 0; i < 5; i++) {
            assertThat(limiter.tryAcquire()).isTrue();
        }
        assertThat(limiter.tryAcquire()).isFalse();
        now = 200_000_000;
        assertThat(limiter.tryAcquire()).isTrue();
        assertThat(limiter.tryAcquire()).isFalse();
    }

    @Test
    void sleepsForTheSlot() throws Exception {
        ReservingLimiter limiter = new ReservingLimiter(1, time);
        assertThat(limiter.acquire(Duration.ZERO)).isTrue();
        assertThat(limiter.acquire(Duration.ofSeconds(1))).isTrue();
        assertThat(now).isEqualTo(1_000_000_000L);
        assertThat(limiter.acquire(Duration.ofMillis(100))).isFalse();
    }
}
