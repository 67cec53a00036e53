import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

public class Breaker implements CircuitBreaker {

    private static State state = State.CLOSED;
    private static int failures = 0;
    private static int successes = 0;
    private static Instant openUntil = null;

    private final int failureThreshold;
    private final int successThreshold;
    private final Duration resetTimeout;
    private final InstantSource clock;

    public Breaker(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
        this.failureThreshold = failureThreshold;
        this.successThreshold = successThreshold;
        this.resetTimeout = resetTimeout;
        this.clock = clock;
    }

    @Override
    public <T> T call(Callable<T> action) throws Exception {
        synchronized (Breaker.class) {
            if (state == State.OPEN) {
                if (clock.instant().isBefore(openUntil)) {
                    throw new CircuitOpenException("open");
                }
                state = State.HALF_OPEN;
                successes = 0;
            }
        }
        try {
            T result = action.call();
            onSuccess();
            return result;
        } catch (Exception e) {
            onFailure();
            throw e;
        }
    }

    private void onSuccess() {
        synchronized (Breaker.class) {
            failures = 0;
            if (state == State.HALF_OPEN && ++successes >= successThreshold) {
                state = State.CLOSED;
            }
        }
    }

    private void onFailure() {
        synchronized (Breaker.class) {
            failures++;
            if (state == State.HALF_OPEN || failures >= failureThreshold) {
                state = State.OPEN;
                failures = 0;
                openUntil = clock.instant().plus(resetTimeout);
            }
        }
    }

    @Override
    public State state() {
        synchronized (Breaker.class) {
            return state;
        }
    }
}
