package breaker;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public class Breaker implements CircuitBreaker {

    private final int failureThreshold;
    private final int successThreshold;
    private final Duration resetTimeout;
    private final InstantSource clock;
    private final Object lock = new Object();

    private State state = State.CLOSED;
    private int generation = 0;
    private int counter = 0;
    private Instant openedAt;

    public Breaker(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
        if (failureThreshold <= 0 || successThreshold <= 0) {
            throw new IllegalArgumentException("thresholds must be positive");
        }
        if (Objects.requireNonNull(resetTimeout).isNegative()) {
            throw new IllegalArgumentException("timeout must not be negative");
        }
        this.failureThreshold = failureThreshold;
        this.successThreshold = successThreshold;
        this.resetTimeout = resetTimeout;
        this.clock = Objects.requireNonNull(clock);
    }

    @Override
    public <T> T call(Callable<T> action) throws Exception {
        Objects.requireNonNull(action);
        int startedIn;
        synchronized (lock) {
            refresh();
            if (state == State.OPEN) {
                throw new CircuitOpenException();
            }
            startedIn = generation;
        }
        try {
            T result = action.call();
            succeeded(startedIn);
            return result;
        } catch (Throwable t) {
            failed(startedIn);
            throw t;
        }
    }

    @Override
    public State state() {
        synchronized (lock) {
            refresh();
            return state;
        }
    }

    private void refresh() {
        if (state == State.OPEN
                && Duration.between(openedAt, clock.instant()).compareTo(resetTimeout) >= 0) {
            become(State.HALF_OPEN);
        }
    }

    private void succeeded(int startedIn) {
        synchronized (lock) {
            if (startedIn != generation) {
                return;
            }
            if (state == State.CLOSED) {
                counter = 0;
            } else if (++counter >= successThreshold) {
                become(State.CLOSED);
            }
        }
    }

    private void failed(int startedIn) {
        synchronized (lock) {
            if (startedIn != generation) {
                return;
            }
            if (state == State.HALF_OPEN || ++counter >= failureThreshold) {
                openedAt = clock.instant();
                become(State.OPEN);
            }
        }
    }

    private void become(State next) {
        state = next;
        counter = 0;
        generation++;
    }
}
