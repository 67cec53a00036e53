import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.Test;

class CountBreakerTest {

  Instant now = Instant.now();
  CountBreaker breaker = new CountBreaker(3, 2, Duration.ofSeconds(5), () -> now);

  void fail() {
    assertThrows(IllegalStateException.class, () -> breaker.call(() -> { throw new IllegalStateException(); }));
  }

  @Test
  void opensOnThirdFailure() throws Exception {
    fail();
    fail();
    assertEquals("v", breaker.<String>call(() -> "v"));
    fail();
    fail();
    assertEquals(State.CLOSED, breaker.state());
    fail();
    assertEquals(State.OPEN, breaker.state());
    assertThrows(CircuitOpenException.class, () -> breaker.call(() -> "v"));
  }

  @Test
  void recovers() throws Exception {
    fail();
    fail();
    fail();
    now = now.plusSeconds(6);
    breaker.call(() -> "v");
    assertEquals(State.HALF_OPEN, breaker.state());
    breaker.call(() -> "v");
    assertEquals(State.CLOSED, breaker.state());
  }

  @Test
  void rejectsBadThresholds() {
    assertThrows(IllegalArgumentException.class, () -> new CountBreaker(0, 1, Duration.ZERO, () -> now));
    assertThrows(IllegalArgumentException.class, () -> new CountBreaker(1, 0, Duration.ZERO, () -> now));
    assertEquals(State.CLOSED, new CountBreaker(1, 1, Duration.ZERO, () -> now).state());
  }
}
