import java.time.Duration;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

/** Waits for ever, interrupted or not. */
public class HoldingLimiter implements RateLimiter {

    private int left;

    public HoldingLimiter(int permitsPerSecond, TimeSource time) {
        left = permitsPerSecond;
    }

    @Override
    public synchronized boolean tryAcquire() {
        return left-- > 0;
    }

    @Override
    public boolean acquire(Duration timeout) throws InterruptedException {
        while (left >= 0) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                // not yet
            }
        }
        return tryAcquire();
    }
}
