package rl;

import java.time.Duration;
import java.util.Objects;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public class Bucket implements RateLimiter {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final int permitsPerSecond;
    private final TimeSource time;
    private long nanoPermits;
    private long lastUpdate;

    public Bucket(int permitsPerSecond, TimeSource time) {
        if (permitsPerSecond <= 0) {
            throw new IllegalArgumentException("permitsPerSecond = " + permitsPerSecond);
        }
        this.permitsPerSecond = permitsPerSecond;
        this.time = Objects.requireNonNull(time);
        nanoPermits = permitsPerSecond * SECOND;
        lastUpdate = time.nanoTime();
    }

    @Override
    public synchronized boolean tryAcquire() {
        update();
        if (nanoPermits < SECOND) {
            return false;
        }
        nanoPermits -= SECOND;
        return true;
    }

    @Override
    public synchronized boolean acquire(Duration timeout) throws InterruptedException {
        Objects.requireNonNull(timeout);
        if (tryAcquire()) {
            return true;
        }
        Duration wait = Duration.ofNanos((SECOND - nanoPermits + permitsPerSecond - 1) / permitsPerSecond);
        if (wait.compareTo(timeout) > 0) {
            return false;
        }
        time.sleep(wait);
        return tryAcquire();
    }

    private void update() {
        long now = time.nanoTime();
        long elapsed = Math.min(SECOND, now - lastUpdate);
        nanoPermits = Math.min(permitsPerSecond * SECOND, nanoPermits + elapsed * permitsPerSecond);
        lastUpdate = now;
    }
}
