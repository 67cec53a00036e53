package eu.kovac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.Test;

class TicketBreakerTest {

  private static final Exception DOWN = new Exception("down");

  private Instant now = Instant.EPOCH;
  private CircuitBreaker breaker = breaker(3, 2);

  @Test
  void wholeLife() throws Exception {
    fail();
    fail();
    succeed();
    fail();
    fail();
    assertEquals(State.CLOSED, breaker.state());
    fail();
    assertEquals(State.OPEN, breaker.state());
    now = now.plusMillis(999);
    assertThrows(CircuitOpenException.class, this::succeed);
    now = now.plusMillis(2);
    succeed();
    assertEquals(State.HALF_OPEN, breaker.state());
    succeed();
    assertEquals(State.CLOSED, breaker.state());
    fail();
    fail();
    assertEquals(State.CLOSED, breaker.state());
  }

  @Test
  void aBadTrialOpensAgain() throws Exception {
    breaker = breaker(1, 2);
    fail();
    now = now.plusMillis(1001);
    succeed();
    fail();
    assertThrows(CircuitOpenException.class, this::succeed);
    now = now.plusMillis(999);
    assertThrows(CircuitOpenException.class, this::succeed);
  }

  @Test
  void oneTrialAtATime() throws Exception {
    breaker = breaker(1, 1);
    fail();
    now = now.plusMillis(1001);
    breaker.call(() -> assertThrows(CircuitOpenException.class, this::succeed));
    assertEquals(State.CLOSED, breaker.state());
  }

  @Test
  void badArguments() {
    assertThrows(IllegalArgumentException.class, () -> breaker(0, 1));
    assertThrows(IllegalArgumentException.class, () -> breaker(1, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> new CircuitBreakers.TicketBreaker(1, 1, Duration.ofMillis(-1), () -> now));
    assertThrows(NullPointerException.class, () -> breaker.call(null));
    assertEquals(State.CLOSED, breaker(1, 1).state());
  }

  private CircuitBreaker breaker(int failures, int successes) {
    return new CircuitBreakers.TicketBreaker(
        failures, successes, Duration.ofSeconds(1), () -> now);
  }

  private void fail() {
    assertSame(
        DOWN,
        assertThrows(
            Exception.class,
            () ->
                breaker.call(
                    () -> {
                      throw DOWN;
                    })));
  }

  private void succeed() throws Exception {
    assertEquals("ok", breaker.<String>call(() -> "ok"));
  }
}
