package com.acme.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardedCallsTest {

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  private GuardedCalls calls(int failures, int successes) {
    return new GuardedCalls(failures, successes, Duration.ofSeconds(10), () -> now);
  }

  @Test
  void givesWhatTheActionGives() throws Exception {
    assertEquals("hello", calls(1, 1).call(() -> "hello"));
  }

  @ParameterizedTest
  @CsvSource({"1, 0, CLOSED", "1, 1, OPEN", "3, 2, CLOSED", "3, 3, OPEN"})
  void opensAtTheThreshold(int threshold, int failures, State expected) {
    GuardedCalls calls = calls(threshold, 1);
    for (int i = 0; i < failures; i++) {
      fail(calls);
    }
    assertEquals(expected, calls.state());
  }

  @Test
  void aSuccessInBetweenResets() throws Exception {
    GuardedCalls calls = calls(2, 1);
    fail(calls);
    calls.call(() -> 1);
    fail(calls);
    assertEquals(State.CLOSED, calls.state());
  }

  @Test
  void rejectsUntilTheTimeoutIsOver() throws Exception {
    GuardedCalls calls = calls(1, 2);
    fail(calls);
    now = now.plusSeconds(9);
    assertThrows(CircuitOpenException.class, () -> calls.call(() -> 1));
    now = now.plusSeconds(2);
    assertEquals(1, calls.call(() -> 1));
    assertEquals(State.HALF_OPEN, calls.state());
    assertEquals(2, calls.call(() -> 2));
    assertEquals(State.CLOSED, calls.state());
  }

  @Test
  void aFailedTrialOpensForTheWholeTimeout() {
    GuardedCalls calls = calls(2, 1);
    fail(calls);
    fail(calls);
    now = now.plusSeconds(11);
    fail(calls);
    now = now.plusSeconds(9);
    assertThrows(CircuitOpenException.class, () -> calls.call(() -> 1));
  }

  @Test
  void countsStartAnewOnceItIsClosed() throws Exception {
    GuardedCalls calls = calls(2, 1);
    fail(calls);
    fail(calls);
    now = now.plusSeconds(11);
    calls.call(() -> 1);
    fail(calls);
    assertEquals(State.CLOSED, calls.state());
  }

  @Test
  void refusesWhatCannotBe() {
    assertThrows(IllegalArgumentException.class, () -> calls(0, 1));
    assertThrows(IllegalArgumentException.class, () -> calls(1, 0));
    assertThrows(NullPointerException.class, () -> calls(1, 1).call(null));
  }

  private static void fail(GuardedCalls calls) {
    IllegalStateException down = new IllegalStateException("down");
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                calls.call(
                    () -> {
                      throw down;
                    }));
    assertEquals(down, thrown);
  }
}
