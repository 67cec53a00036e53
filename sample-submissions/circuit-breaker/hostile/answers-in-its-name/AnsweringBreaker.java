import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;

/** Sends answers that nobody asked for while the action is called. */
public class AnsweringBreaker implements CircuitBreaker {

    public AnsweringBreaker(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
    }

    @Override
    public <T> T call(Callable<T> action) throws Exception {
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write(new byte[] {0, 0, 0, 10, 2, 0, 0, 0, 0, 0, 0, 0, 77, 0});
        }
        return action.call();
    }

    @Override
    public State state() {
        return State.CLOSED;
    }
}
