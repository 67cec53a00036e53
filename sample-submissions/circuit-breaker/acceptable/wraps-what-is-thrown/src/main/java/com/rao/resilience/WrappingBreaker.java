package com.rao.resilience;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public class WrappingBreaker implements CircuitBreaker {

    public static class CallFailedException extends RuntimeException {
        public CallFailedException(Throwable cause) {
            super("protected call failed", cause);
        }
    }

    private final Settings settings;
    private State state = State.CLOSED;
    private Instant openedAt = Instant.MIN;
    private int consecutiveFailures;
    private int consecutiveSuccesses;
    private int activeTrials;
    private long epoch;

    private record Settings(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
        Settings {
            Objects.requireNonNull(clock, "clock");
            if (failureThreshold < 1 || successThreshold < 1) {
                throw new IllegalArgumentException("threshold must be at least 1");
            }
            if (resetTimeout.isNegative()) {
                throw new IllegalArgumentException("timeout must not be negative");
            }
        }
    }

    public WrappingBreaker(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
        settings = new Settings(failureThreshold, successThreshold, resetTimeout, clock);
    }

    @Override
    public <T> T call(Callable<T> action) {
        Objects.requireNonNull(action, "action");
        long admitted = tryEnter();
        T value;
        try {
            value = action.call();
        } catch (Throwable t) {
            leave(admitted, false);
            throw new CallFailedException(t);
        }
        leave(admitted, true);
        return value;
    }

    private synchronized long tryEnter() {
        if (state == State.OPEN) {
            if (!clockPassed()) {
                throw new CircuitOpenException("open");
            }
            switchTo(State.HALF_OPEN);
        }
        if (state == State.HALF_OPEN && ++activeTrials > settings.successThreshold()) {
            activeTrials--;
            throw new CircuitOpenException("half open and busy");
        }
        return epoch;
    }

    private boolean clockPassed() {
        return settings.clock().instant().isAfter(openedAt.plus(settings.resetTimeout()));
    }

    private synchronized void leave(long admitted, boolean success) {
        if (admitted != epoch) {
            return;
        }
        activeTrials = Math.max(0, activeTrials - 1);
        if (success) {
            consecutiveFailures = 0;
            if (state == State.HALF_OPEN && ++consecutiveSuccesses == settings.successThreshold()) {
                switchTo(State.CLOSED);
            }
        } else if (state == State.HALF_OPEN || ++consecutiveFailures == settings.failureThreshold()) {
            openedAt = settings.clock().instant();
            switchTo(State.OPEN);
        }
    }

    private void switchTo(State next) {
        state = next;
        epoch++;
        consecutiveFailures = 0;
        consecutiveSuccesses = 0;
        activeTrials = 0;
    }

    @Override
    public synchronized State state() {
        return state;
    }
}
