package ca.tremblay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleBreakerTest {

    private static class TestClock implements InstantSource {
        Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final TestClock clock = new TestClock();

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void opensAtThreshold(int threshold) {
        SimpleBreaker breaker = new SimpleBreaker(threshold, 1, Duration.ofSeconds(1), clock);
        for (int i = 0; i < threshold; i++) {
            assertThat(breaker.state()).isEqualTo(State.CLOSED);
            fail(breaker);
        }
        assertThat(breaker.state()).isEqualTo(State.OPEN);
        assertThatThrownBy(() -> breaker.call(() -> null)).isInstanceOf(CircuitOpenException.class);
    }

    @Test
    void recoversAfterTimeout() throws Exception {
        SimpleBreaker breaker = new SimpleBreaker(1, 2, Duration.ofSeconds(1), clock);
        fail(breaker);
        clock.now = clock.now.plusSeconds(2);
        breaker.call(() -> "a");
        assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
        breaker.call(() -> "b");
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void validatesArguments() {
        assertThatThrownBy(() -> new SimpleBreaker(0, 1, Duration.ZERO, clock)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SimpleBreaker(1, 0, Duration.ZERO, clock)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SimpleBreaker(1, 1, Duration.ofSeconds(-1), clock)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void fail(SimpleBreaker breaker) {
        assertThatThrownBy(() -> breaker.call(() -> { throw new IllegalStateException("boom"); }))
                .hasMessage("boom");
    }
}
