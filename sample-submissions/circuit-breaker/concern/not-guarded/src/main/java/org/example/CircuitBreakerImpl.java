package org.example;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public class CircuitBreakerImpl implements CircuitBreaker {

    private State currentState = State.CLOSED;
    private int failureCount = 0;
    private int successCount = 0;
    private Instant lastFailureTime;

    private final int failureThreshold;
    private final int successThreshold;
    private final Duration resetTimeout;
    private final InstantSource clock;

    public CircuitBreakerImpl(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
        if (failureThreshold < 1 || successThreshold < 1) {
            throw new IllegalArgumentException("Thresholds must be greater than 0");
        }
        if (resetTimeout.isNegative()) {
            throw new IllegalArgumentException("Timeout must not be negative");
        }
        this.failureThreshold = failureThreshold;
        this.successThreshold = successThreshold;
        this.resetTimeout = resetTimeout;
        this.clock = Objects.requireNonNull(clock);
    }

    @Override
    public <T> T call(Callable<T> action) throws Exception {
        Objects.requireNonNull(action);
        if (currentState == State.OPEN) {
            if (clock.instant().isAfter(lastFailureTime.plus(resetTimeout))) {
                currentState = State.HALF_OPEN;
                successCount = 0;
            } else {
                throw new CircuitOpenException("Circuit is open");
            }
        }
        try {
            T result = action.call();
            onSuccess();
            return result;
        } catch (Throwable e) {
            onFailure();
            throw e;
        }
    }

    private void onSuccess() {
        failureCount = 0;
        if (currentState == State.HALF_OPEN) {
            successCount++;
            if (successCount >= successThreshold) {
                currentState = State.CLOSED;
            }
        }
    }

    private void onFailure() {
        failureCount++;
        lastFailureTime = clock.instant();
        if (currentState == State.HALF_OPEN || failureCount >= failureThreshold) {
            currentState = State.OPEN;
            failureCount = 0;
        }
    }

    @Override
    public State state() {
        return currentState;
    }
}
