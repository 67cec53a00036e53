package ca.tremblay;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public class SimpleBreaker implements CircuitBreaker {

    private final int failureThreshold;
    private final int successThreshold;
    private final Duration resetTimeout;
    private final InstantSource clock;
    private final Lock lock = new ReentrantLock();

    private State state = State.CLOSED;
    private int failures;
    private int successes;
    private int inFlight;
    private Instant retryAt = Instant.MIN;

    public SimpleBreaker(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
        if (failureThreshold < 1) throw new IllegalArgumentException("failureThreshold");
        if (successThreshold < 1) throw new IllegalArgumentException("successThreshold");
        if (resetTimeout.isNegative()) throw new IllegalArgumentException("resetTimeout");
        Objects.requireNonNull(clock);
        this.failureThreshold = failureThreshold;
        this.successThreshold = successThreshold;
        this.resetTimeout = resetTimeout;
        this.clock = clock;
    }

    @Override
    public <T> T call(Callable<T> action) throws Exception {
        Objects.requireNonNull(action);
        acquire();
        try {
            T result = action.call();
            onSuccess();
            return result;
        } catch (Throwable e) {
            onError();
            throw e;
        }
    }

    private void acquire() {
        lock.lock();
        try {
            if (state == State.OPEN && clock.instant().isAfter(retryAt)) {
                state = State.HALF_OPEN;
                successes = 0;
                inFlight = 0;
            }
            if (state == State.OPEN || (state == State.HALF_OPEN && inFlight >= successThreshold)) {
                throw new CircuitOpenException("circuit breaker is " + state);
            }
            inFlight++;
        } finally {
            lock.unlock();
        }
    }

    private void onSuccess() {
        lock.lock();
        try {
            inFlight--;
            failures = 0;
            successes++;
            if (successes >= successThreshold) {
                state = State.CLOSED;
            }
        } finally {
            lock.unlock();
        }
    }

    private void onError() {
        lock.lock();
        try {
            inFlight--;
            successes = 0;
            failures++;
            if (state == State.HALF_OPEN || failures >= failureThreshold) {
                state = State.OPEN;
                failures = 0;
                retryAt = clock.instant().plus(resetTimeout);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public State state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }
}
