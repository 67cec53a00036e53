import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;

/** Announces a frame of two billion bytes. */
public class LengthyBreaker implements CircuitBreaker {

    public LengthyBreaker(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
    }

    @Override
    public <T> T call(Callable<T> action) throws Exception {
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write(new byte[] {0x7f, -1, -1, -1, 1, 2, 3, 4});
        }
        return action.call();
    }

    @Override
    public State state() {
        return State.CLOSED;
    }
}
