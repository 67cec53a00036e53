import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public class RememberingLimiter implements RateLimiter {
    private static final List<byte[]> HISTORY = new ArrayList<>();
    private int left;

    public RememberingLimiter(int permitsPerSecond, TimeSource time) {
        left = permitsPerSecond;
    }

    @Override
    public synchronized boolean tryAcquire() {
        HISTORY.add(new byte[8 << 20]);
        return left-- > 0;
    }

    @Override
    public boolean acquire(Duration timeout) {
        return tryAcquire();
    }
}
