import java.time.Duration;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

/** Spins on every processor it can have. */
public class SpinningLimiter implements RateLimiter {

    private int left;

    public SpinningLimiter(int permitsPerSecond, TimeSource time) {
        left = permitsPerSecond;
    }

    @Override
    public synchronized boolean tryAcquire() {
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                Thread.onSpinWait();
            }
        });
        return left-- > 0;
    }

    @Override
    public boolean acquire(Duration timeout) throws InterruptedException {
        return tryAcquire();
    }
}
