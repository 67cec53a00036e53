import java.time.Duration;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public class TokenBucketLimiter implements RateLimiter {
    private final int rate;
    private final TimeSource time;
    private long tokens;
    private long lastRefill;

    public TokenBucketLimiter(int permitsPerSecond, TimeSource time) {
        if (permitsPerSecond <= 0) {
            throw new IllegalArgumentException("permitsPerSecond must be > 0");
        }
        if (time == null) {
            throw new NullPointerException("time");
        }
        this.rate = permitsPerSecond;
        this.time = time;
        this.tokens = permitsPerSecond;
        this.lastRefill = time.nanoTime();
    }

    private void refill() {
        long now = time.nanoTime();
        long seconds = (now - lastRefill) / 1_000_000_000L;
        long rest = (now - lastRefill) % 1_000_000_000L;
        tokens = Math.min(rate, tokens + seconds * rate + rest * rate / 1_000_000_000L);
        lastRefill = now;
    }

    @Override
    public synchronized boolean tryAcquire() {
        refill();
        if (tokens > 0) {
            tokens--;
            return true;
        }
        return false;
    }

    @Override
    public boolean acquire(Duration timeout) throws InterruptedException {
        if (tryAcquire()) {
            return true;
        }
        Duration wait = Duration.ofNanos(1_000_000_000L / rate + 1);
        Duration left = timeout;
        while (wait.compareTo(left) <= 0) {
            time.sleep(wait);
            left = left.minus(wait);
            if (tryAcquire()) {
                return true;
            }
        }
        return false;
    }
}
