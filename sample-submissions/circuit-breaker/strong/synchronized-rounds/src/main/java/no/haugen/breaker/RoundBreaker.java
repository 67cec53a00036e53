package no.haugen.breaker;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

/** Every change of state begins a new round; a call only counts in the round it was let into. */
public class RoundBreaker implements CircuitBreaker {

    private final int failureThreshold;
    private final int successThreshold;
    private final Duration resetTimeout;
    private final InstantSource clock;

    private State state = State.CLOSED;
    private long round;
    private int failures;
    private int successes;
    private int trialsRunning;
    private Instant openedAt;

    public RoundBreaker(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
        if (failureThreshold < 1) {
            throw new IllegalArgumentException("failureThreshold must be >= 1");
        }
        if (successThreshold < 1) {
            throw new IllegalArgumentException("successThreshold must be >= 1");
        }
        Objects.requireNonNull(resetTimeout, "resetTimeout");
        if (resetTimeout.isNegative()) {
            throw new IllegalArgumentException("resetTimeout must not be negative");
        }
        this.failureThreshold = failureThreshold;
        this.successThreshold = successThreshold;
        this.resetTimeout = resetTimeout;
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public <T> T call(Callable<T> action) throws Exception {
        Objects.requireNonNull(action, "action");
        long admittedIn = admit();
        T result;
        try {
            result = action.call();
        } catch (Throwable t) {
            onFailure(admittedIn);
            throw t;
        }
        onSuccess(admittedIn);
        return result;
    }

    @Override
    public synchronized State state() {
        return state;
    }

    private synchronized long admit() {
        if (state == State.OPEN && clock.instant().isAfter(openedAt.plus(resetTimeout))) {
            begin(State.HALF_OPEN);
        }
        if (state == State.OPEN) {
            throw new CircuitOpenException("open since " + openedAt);
        }
        if (state == State.HALF_OPEN) {
            if (trialsRunning >= successThreshold) {
                throw new CircuitOpenException("enough trials are running");
            }
            trialsRunning++;
        }
        return round;
    }

    private synchronized void onSuccess(long admittedIn) {
        if (admittedIn != round) {
            return;
        }
        failures = 0;
        if (state == State.HALF_OPEN) {
            trialsRunning--;
            successes++;
            if (successes >= successThreshold) {
                begin(State.CLOSED);
            }
        }
    }

    private synchronized void onFailure(long admittedIn) {
        if (admittedIn != round) {
            return;
        }
        failures++;
        if (state == State.HALF_OPEN || failures >= failureThreshold) {
            openedAt = clock.instant();
            begin(State.OPEN);
        }
    }

    private void begin(State next) {
        state = next;
        round++;
        failures = 0;
        successes = 0;
        trialsRunning = 0;
    }
}
