package x;

import java.time.Duration;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

/** Every caller gets the next free slot and sleeps until then. */
public class ReservingLimiter implements RateLimiter {

    private final long interval;
    private final long burst;
    private final TimeSource time;
    private long next;

    public ReservingLimiter(int permitsPerSecond, TimeSource time) {
        if (permitsPerSecond <= 0) {
            throw new IllegalArgumentException();
        }
        interval = 1_000_000_000L / permitsPerSecond;
        burst = interval * permitsPerSecond;
        this.time = time;
        next = time.nanoTime() - burst + interval;
    }

    @Override
    public synchronized boolean tryAcquire() {
        long now = time.nanoTime();
        next = Math.max(next, now - burst + interval);
        if (next > now) {
            return false;
        }
        next += interval;
        return true;
    }

    @Override
    public boolean acquire(Duration timeout) throws InterruptedException {
        long slot = reserve();
        long wait = slot - time.nanoTime();
        if (wait <= 0) {
            return true;
        }
        if (wait > timeout.toNanos()) {
            time.sleep(timeout);
            return false;
        }
        time.sleep(Duration.ofNanos(wait));
        return true;
    }

    private synchronized long reserve() {
        long slot = Math.max(next, time.nanoTime() - burst + interval);
        next = slot + interval;
        return slot;
    }
}
