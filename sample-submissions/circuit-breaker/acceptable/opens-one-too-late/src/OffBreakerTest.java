import static org.junit.jupiter.api.Assertions.*;

import java.time.*;
import livecoding.breaker.*;
import org.junit.jupiter.api.Test;

class OffBreakerTest {
  Instant now = Instant.EPOCH;

  @Test
  void opensAfterManyFailures() throws Exception {
    OffBreaker b = new OffBreaker(3, 1, Duration.ofSeconds(1), () -> now);
    for (int i = 0; i < 10; i++) {
      try {
        b.call(() -> { throw new RuntimeException("x"); });
      } catch (RuntimeException e) {
        // expected
      }
    }
    assertEquals(CircuitBreaker.State.OPEN, b.state());
    assertThrows(CircuitOpenException.class, () -> b.call(() -> 1));
    now = now.plusSeconds(2);
    assertEquals(1, b.<Integer>call(() -> 1));
    assertEquals(CircuitBreaker.State.CLOSED, b.state());
  }
}
