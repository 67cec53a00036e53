package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import livecoding.limiter.TimeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicRateLimiterTest {

    private final FixedTime time = new FixedTime();

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9})
    void allowsBurst(int rate) {
        assertThat(count(new AtomicRateLimiter(rate, time))).isEqualTo(rate);
    }

    @Test
    void refillsOverTime() {
        AtomicRateLimiter limiter = new AtomicRateLimiter(10, time);
        count(limiter);
        time.now += 99_999_999;
        assertThat(count(limiter)).isZero();
        time.now += 1;
        assertThat(count(limiter)).isEqualTo(1);
        time.now += Duration.ofHours(1).toNanos();
        assertThat(count(limiter)).isEqualTo(10);
    }

    @Test
    void waitsForPermit() throws Exception {
        AtomicRateLimiter limiter = new AtomicRateLimiter(10, time);
        count(limiter);
        assertThat(limiter.acquire(Duration.ofMillis(99))).isFalse();
        assertThat(limiter.acquire(Duration.ofMillis(100))).isTrue();
        assertThat(time.now).isEqualTo(100_000_000L);
    }

    @Test
    void validates() {
        assertThatThrownBy(() -> new AtomicRateLimiter(0, time)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int count(AtomicRateLimiter limiter) {
        int granted = 0;
        for (int i = 0; i < 30; i++) {
            if (limiter.tryAcquire()) {
                granted++;
            }
        }
        return granted;
    }

    private static class FixedTime implements TimeSource {
        long now;

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public void sleep(Duration duration) {
            now += duration.toNanos();
        }
    }
}
