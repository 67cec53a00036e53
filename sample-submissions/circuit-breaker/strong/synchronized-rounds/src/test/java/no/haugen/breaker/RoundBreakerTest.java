package no.haugen.breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundBreakerTest {

    private Instant now = Instant.parse("2025-01-01T00:00:00Z");
    private final RoundBreaker breaker = new RoundBreaker(2, 2, Duration.ofMinutes(1), () -> now);

    @Test
    void opensAfterTwoFailures() throws Exception {
        fail();
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
        fail();
        assertThat(breaker.state()).isEqualTo(State.OPEN);
        assertRejected();
    }

    @Test
    void successResetsTheCount() throws Exception {
        fail();
        assertThat(breaker.<Integer>call(() -> 42)).isEqualTo(42);
        fail();
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void closesAfterTwoTrialsAndStartsAnew() throws Exception {
        open();
        now = now.plusSeconds(59);
        assertRejected();
        now = now.plusSeconds(2);
        breaker.call(() -> 1);
        assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
        breaker.call(() -> 2);
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
        fail();
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void failedTrialReopens() throws Exception {
        open();
        now = now.plusSeconds(61);
        breaker.call(() -> 1);
        fail();
        assertRejected();
        now = now.plusSeconds(61);
        breaker.call(() -> 1);
        assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
    }

    @Test
    void rejectsWhileEnoughTrialsRun() throws Exception {
        open();
        now = now.plusSeconds(61);
        breaker.call(
                () ->
                        breaker.call(
                                () -> {
                                    assertRejected();
                                    return "inner";
                                }));
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, -1"})
    void refusesNonsense(int failures, int successes, int seconds) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RoundBreaker(failures, successes, Duration.ofSeconds(seconds), () -> now));
    }

    @Test
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> breaker.call(null));
        assertThrows(NullPointerException.class, () -> new RoundBreaker(1, 1, Duration.ZERO, null));
        assertThat(new RoundBreaker(1, 1, Duration.ZERO, () -> now).state()).isEqualTo(State.CLOSED);
    }

    private void open() {
        fail();
        fail();
    }

    private void fail() {
        RuntimeException down = new IllegalStateException("down");
        assertThatThrownBy(() -> breaker.call(() -> { throw down; })).isSameAs(down);
    }

    private void assertRejected() {
        assertThatThrownBy(() -> breaker.call(() -> "x")).isInstanceOf(CircuitOpenException.class);
    }
}
