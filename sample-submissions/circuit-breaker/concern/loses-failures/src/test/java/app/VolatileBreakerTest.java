package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.Test;

class VolatileBreakerTest {

    private Instant now = Instant.EPOCH;

    @Test
    void opensAndRecovers() throws Exception {
        VolatileBreaker breaker = new VolatileBreaker(2, 1, Duration.ofSeconds(1), () -> now);
        fail(breaker);
        assertEquals(State.CLOSED, breaker.state());
        fail(breaker);
        assertThrows(CircuitOpenException.class, () -> breaker.call(() -> "x"));
        now = now.plusSeconds(1);
        assertEquals("x", breaker.<String>call(() -> "x"));
        assertEquals(State.CLOSED, breaker.state());
    }

    @Test
    void rejectsZero() {
        assertThrows(IllegalArgumentException.class, () -> new VolatileBreaker(0, 1, Duration.ZERO, () -> now));
    }

    private static void fail(VolatileBreaker breaker) {
        assertThrows(Exception.class, () -> breaker.call(() -> { throw new Exception("down"); }));
    }
}
