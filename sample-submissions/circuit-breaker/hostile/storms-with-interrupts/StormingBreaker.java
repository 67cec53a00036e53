import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

/** Right, and tells the grader a hundred times a call that its threads were interrupted. */
public class StormingBreaker implements CircuitBreaker {

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

    public StormingBreaker(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
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
        if (Proxy.isProxyClass(action.getClass())) {
            storm(conversation(action));
        }
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

    private static final int INTERRUPT = 3;

    /** For the call in progress, and for one that nobody made. */
    private static void storm(long conversation) throws IOException {
        for (int i = 0; i < 100; i++) {
            write(INTERRUPT, conversation, new byte[0]);
            write(INTERRUPT, -1, new byte[0]);
        }
    }

    /** The grader counts its calls; the one in progress is known to whoever was called in it. */
    private static long conversation(Object caller) throws ReflectiveOperationException {
        Object endpoint = read(Proxy.getInvocationHandler(caller), "endpoint");
        return (long) read(((ThreadLocal<?>) read(endpoint, "current")).get(), "id");
    }

    private static Object read(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }

    private static void write(int kind, long conversation, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(13 + payload.length);
        frame.putInt(9 + payload.length).put((byte) kind).putLong(conversation).put(payload);
        new FileOutputStream(FileDescriptor.out).write(frame.array());
    }
}
