package app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

/** Lock free with volatile fields and atomics. */
public class VolatileBreaker implements CircuitBreaker {

    private final int failureThreshold;
    private final int successThreshold;
    private final Duration resetTimeout;
    private final InstantSource clock;

    private volatile State state = State.CLOSED;
    private volatile int failures;
    private volatile long openedAtMillis;
    private final AtomicInteger successes = new AtomicInteger();
    private final AtomicInteger trials = new AtomicInteger();

    public VolatileBreaker(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
        if (failureThreshold < 1 || successThreshold < 1) {
            throw new IllegalArgumentException("thresholds must be positive");
        }
        if (resetTimeout.isNegative()) {
            throw new IllegalArgumentException("resetTimeout must not be negative");
        }
        this.failureThreshold = failureThreshold;
        this.successThreshold = successThreshold;
        this.resetTimeout = resetTimeout;
        this.clock = Objects.requireNonNull(clock);
    }

    @Override
    public <T> T call(Callable<T> action) throws Exception {
        Objects.requireNonNull(action);
        if (state == State.OPEN) {
            if (clock.millis() - openedAtMillis < resetTimeout.toMillis()) {
                throw new CircuitOpenException();
            }
            successes.set(0);
            trials.set(0);
            state = State.HALF_OPEN;
        }
        boolean trial = state == State.HALF_OPEN;
        if (trial && trials.incrementAndGet() > successThreshold) {
            trials.decrementAndGet();
            throw new CircuitOpenException();
        }
        try {
            T result = action.call();
            if (trial) {
                trials.decrementAndGet();
                if (state == State.HALF_OPEN && successes.incrementAndGet() >= successThreshold) {
                    failures = 0;
                    state = State.CLOSED;
                }
            } else if (state == State.CLOSED) {
                failures = 0;
            }
            return result;
        } catch (Throwable t) {
            failures = failures + 1;
            if (trial || failures >= failureThreshold) {
                openedAtMillis = clock.millis();
                failures = 0;
                state = State.OPEN;
            }
            throw t;
        }
    }

    @Override
    public State state() {
        return state;
    }
}
