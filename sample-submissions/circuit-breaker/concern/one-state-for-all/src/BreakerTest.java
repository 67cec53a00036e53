import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.InstantSource;
import livecoding.breaker.CircuitBreaker.State;
import org.junit.jupiter.api.Test;

class BreakerTest {

    @Test
    void opens() {
        Breaker breaker = new Breaker(1, 1, Duration.ofMinutes(1), InstantSource.system());
        assertThrows(IllegalStateException.class, () -> breaker.call(() -> { throw new IllegalStateException(); }));
        assertEquals(State.OPEN, breaker.state());
    }
}
