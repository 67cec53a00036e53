package breaker;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;

public class PatientBreaker implements CircuitBreaker {

    private final int failureThreshold;
    private final Duration resetTimeout;
    private final InstantSource clock;
    private int failures;
    private Instant openedAt;

    public PatientBreaker(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
        if (failureThreshold < 1 || successThreshold < 1) {
            throw new IllegalArgumentException("threshold");
        }
        this.failureThreshold = failureThreshold;
        this.resetTimeout = Objects.requireNonNull(resetTimeout);
        this.clock = Objects.requireNonNull(clock);
    }

    @Override
    public <T> T call(Callable<T> action) throws Exception {
        // while open, callers wait until the service may be tried again
        while (state() == State.OPEN) {
            Thread.onSpinWait();
        }
        try {
            T value = action.call();
            succeeded();
            return value;
        } catch (Exception e) {
            failed();
            throw e;
        }
    }

    private synchronized void succeeded() {
        failures = 0;
        openedAt = null;
    }

    private synchronized void failed() {
        failures++;
        if (failures >= failureThreshold) {
            openedAt = clock.instant();
        }
    }

    @Override
    public synchronized State state() {
        if (openedAt == null) {
            return State.CLOSED;
        }
        return clock.instant().isBefore(openedAt.plus(resetTimeout)) ? State.OPEN : State.HALF_OPEN;
    }
}
