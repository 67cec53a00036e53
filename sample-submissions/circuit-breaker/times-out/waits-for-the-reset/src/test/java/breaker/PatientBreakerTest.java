package breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.InstantSource;
import livecoding.breaker.CircuitBreaker.State;
import org.junit.jupiter.api.Test;

class PatientBreakerTest {

    @Test
    void opens() {
        PatientBreaker breaker = new PatientBreaker(1, 1, Duration.ofMillis(200), InstantSource.system());
        assertThrows(IllegalStateException.class, () -> breaker.call(() -> { throw new IllegalStateException(); }));
        assertEquals(State.OPEN, breaker.state());
    }
}
