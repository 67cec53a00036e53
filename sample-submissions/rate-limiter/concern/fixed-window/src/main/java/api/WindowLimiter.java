package api;

import java.time.Duration;
import java.util.Objects;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

/** Counts the calls of each second. */
public class WindowLimiter implements RateLimiter {

    private static final long WINDOW = 1_000_000_000L;

    private final int limit;
    private final TimeSource time;
    private long windowStart;
    private int used;

    public WindowLimiter(int permitsPerSecond, TimeSource time) {
        if (permitsPerSecond <= 0) {
            throw new IllegalArgumentException("permitsPerSecond: " + permitsPerSecond);
        }
        this.limit = permitsPerSecond;
        this.time = Objects.requireNonNull(time);
        this.windowStart = time.nanoTime();
    }

    @Override
    public synchronized boolean tryAcquire() {
        long now = time.nanoTime();
        if (now - windowStart >= WINDOW) {
            windowStart = now - (now - windowStart) % WINDOW;
            used = 0;
        }
        if (used >= limit) {
            return false;
        }
        used++;
        return true;
    }

    @Override
    public boolean acquire(Duration timeout) throws InterruptedException {
        Objects.requireNonNull(timeout);
        Duration left = timeout;
        while (!tryAcquire()) {
            Duration wait = Duration.ofNanos(untilNextWindow());
            if (wait.compareTo(left) > 0) {
                return false;
            }
            time.sleep(wait);
            left = left.minus(wait);
        }
        return true;
    }

    private synchronized long untilNextWindow() {
        return Math.max(1, windowStart + WINDOW - time.nanoTime());
    }
}
