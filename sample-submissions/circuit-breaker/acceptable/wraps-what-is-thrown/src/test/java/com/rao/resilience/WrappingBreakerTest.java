package com.rao.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingBreakerTest {

    private Instant now = Instant.EPOCH;
    private final WrappingBreaker breaker = new WrappingBreaker(2, 2, Duration.ofSeconds(10), () -> now);

    private void failOnce() {
        assertThatThrownBy(() -> breaker.call(() -> { throw new IOException("down"); }))
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void fullCycle() {
        failOnce();
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
        failOnce();
        assertThat(breaker.state()).isEqualTo(State.OPEN);
        assertThatThrownBy(() -> breaker.call(() -> 1)).isInstanceOf(CircuitOpenException.class);
        now = now.plusSeconds(11);
        assertThat(breaker.call(() -> 7)).isEqualTo(7);
        assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
        breaker.call(() -> 7);
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void reopens() {
        failOnce();
        failOnce();
        now = now.plusSeconds(11);
        failOnce();
        assertThat(breaker.state()).isEqualTo(State.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 5", "1, 0, 5", "1, 1, -5"})
    void rejectsBadSettings(int failures, int successes, int seconds) {
        assertThatThrownBy(() -> new WrappingBreaker(failures, successes, Duration.ofSeconds(seconds), () -> now))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new WrappingBreaker(1, 1, Duration.ZERO, () -> now).state()).isEqualTo(State.CLOSED);
    }
}
