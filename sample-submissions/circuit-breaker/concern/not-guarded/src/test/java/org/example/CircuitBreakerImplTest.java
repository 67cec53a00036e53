package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.InstantSource;
import java.time.Instant;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CircuitBreakerImplTest {

    private CircuitBreakerImpl circuitBreaker;

    @BeforeEach
    void setUp() {
        circuitBreaker = new CircuitBreakerImpl(1, 1, Duration.ofMinutes(1), InstantSource.fixed(Instant.EPOCH));
    }

    @Test
    void testOpensAfterFailure() {
        assertThrows(RuntimeException.class, () -> circuitBreaker.call(() -> { throw new RuntimeException(); }));
        assertEquals(State.OPEN, circuitBreaker.state());
        assertThrows(CircuitOpenException.class, () -> circuitBreaker.call(() -> "ok"));
    }

    @Test
    void testSuccess() throws Exception {
        assertEquals("ok", circuitBreaker.<String>call(() -> "ok"));
        assertEquals(State.CLOSED, circuitBreaker.state());
    }
}
