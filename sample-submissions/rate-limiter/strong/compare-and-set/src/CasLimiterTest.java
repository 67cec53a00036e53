import static org.assertj.core.api.Assertions.*;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import livecoding.limiter.TimeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasLimiterTest {

    private final AtomicLong nanos = new AtomicLong();
    private final TimeSource time = new TimeSource() {
        @Override public long nanoTime() { return nanos.get(); }
        @Override public void sleep(Duration d) throws InterruptedException {
            if (Thread.interrupted()) throw new InterruptedException();
            nanos.addAndGet(d.toNanos());
        }
    };
    private final CasLimiter limiter = new CasLimiter(10, time);

    private long grants() {
        return IntStream.range(0, 50).filter(i -> limiter.tryAcquire()).count();
    }

    private void millis(int ms) {
        nanos.addAndGet(ms * 1_000_000L);
    }

    @Test void full_at_first() {
        assertThat(grants()).isEqualTo(10);
        assertThat(grants()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"99, 0", "100, 1", "101, 1", "950, 9", "1000, 10", "7000, 10"})
    void refill(int ms, int granted) {
        grants();
        millis(ms);
        assertThat(grants()).isEqualTo(granted);
    }

    @Test void waits_for_the_rest_of_a_permit() throws Exception {
        grants();
        millis(25);
        assertThat(limiter.acquire(Duration.ofMillis(75))).isTrue();
        assertThat(nanos.get()).isEqualTo(100_000_000L);
    }

    @Test void refuses_a_wait_that_is_too_long() throws Exception {
        grants();
        assertThat(limiter.acquire(Duration.ofMillis(99))).isFalse();
        millis(100);
        assertThat(grants()).isEqualTo(1);
    }

    @Test void immediate() throws Exception {
        assertThat(limiter.acquire(Duration.ZERO)).isTrue();
        assertThat(nanos).hasValue(0);
    }

    @Test void interruption_gives_the_permit_back() {
        grants();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> limiter.acquire(Duration.ofSeconds(1))).isInstanceOf(InterruptedException.class);
        millis(100);
        assertThat(grants()).isEqualTo(1);
    }

    @Test void bad_arguments() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CasLimiter(0, time));
        assertThatIllegalArgumentException().isThrownBy(() -> limiter.acquire(Duration.ofMillis(-1)));
        assertThatNullPointerException().isThrownBy(() -> new CasLimiter(1, null));
        assertThatNullPointerException().isThrownBy(() -> limiter.acquire(null));
    }
}
