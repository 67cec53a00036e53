import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.Test;

class BreakerTest {

  private Instant now = Instant.EPOCH;
  private final Breaker breaker = new Breaker(2, 2, Duration.ofSeconds(10), () -> now);

  @Test
  void opensHalfOpensCloses() throws Exception {
    fail();
    assertEquals(State.CLOSED, breaker.state());
    fail();
    assertEquals(State.OPEN, breaker.state());
    assertThrows(CircuitOpenException.class, () -> breaker.call(() -> 1));
    now = now.plusSeconds(10);
    assertEquals(State.HALF_OPEN, breaker.state());
    assertEquals(1, breaker.<Integer>call(() -> 1));
    assertEquals(State.HALF_OPEN, breaker.state());
    breaker.call(() -> 1);
    assertEquals(State.CLOSED, breaker.state());
  }

  @Test
  void failedTrialReopens() {
    fail();
    fail();
    now = now.plusSeconds(10);
    fail();
    assertEquals(State.OPEN, breaker.state());
  }

  @Test
  void settings() {
    assertThrows(IllegalArgumentException.class, () -> new Breaker(0, 1, Duration.ZERO, () -> now));
    assertThrows(IllegalArgumentException.class, () -> new Breaker(1, 0, Duration.ZERO, () -> now));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Breaker(1, 1, Duration.ofNanos(-1), () -> now));
    assertEquals(State.CLOSED, new Breaker(1, 1, Duration.ZERO, () -> now).state());
  }

  private void fail() {
    assertThrows(
        IllegalStateException.class,
        () ->
            breaker.call(
                () -> {
                  throw new IllegalStateException("down");
                }));
  }
}
