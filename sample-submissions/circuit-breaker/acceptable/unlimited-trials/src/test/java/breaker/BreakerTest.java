package breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private Instant now = Instant.ofEpochSecond(1_000_000);
    private final Breaker breaker = new Breaker(2, 2, Duration.ofSeconds(30), () -> now);

    @Test
    void opensAndCloses() throws Exception {
        fail();
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
        fail();
        assertThat(breaker.state()).isEqualTo(State.OPEN);
        assertThatThrownBy(() -> breaker.call(() -> 1)).isInstanceOf(CircuitOpenException.class);

        now = now.plusSeconds(31);
        assertThat(breaker.<Integer>call(() -> 1)).isEqualTo(1);
        assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
        breaker.call(() -> 1);
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void trialFailureReopens() {
        fail();
        fail();
        now = now.plusSeconds(31);
        fail();
        assertThat(breaker.state()).isEqualTo(State.OPEN);
    }

    @Test
    void badThreshold() {
        assertThatThrownBy(() -> new Breaker(0, 1, Duration.ZERO, () -> now))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Breaker(1, 0, Duration.ZERO, () -> now))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Breaker(1, 1, Duration.ZERO, () -> now).state()).isEqualTo(State.CLOSED);
    }

    private void fail() {
        assertThatThrownBy(() -> breaker.call(() -> { throw new IOException("no route"); }))
                .isInstanceOf(IOException.class);
    }
}
