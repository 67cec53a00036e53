package demo;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

/** Lock free by atomics. */
public class AtomicRateLimiter implements RateLimiter {

    private static final long PERMIT = 1_000_000_000L;

    private final long rate;
    private final TimeSource time;
    private final AtomicLong credit;
    private final AtomicLong lastRefill;

    public AtomicRateLimiter(int permitsPerSecond, TimeSource time) {
        if (permitsPerSecond <= 0) {
            throw new IllegalArgumentException("permitsPerSecond must be positive");
        }
        this.rate = permitsPerSecond;
        this.time = Objects.requireNonNull(time, "time");
        this.credit = new AtomicLong(rate * PERMIT);
        this.lastRefill = new AtomicLong(time.nanoTime());
    }

    @Override
    public boolean tryAcquire() {
        refill();
        return take();
    }

    @Override
    public boolean acquire(Duration timeout) throws InterruptedException {
        Objects.requireNonNull(timeout, "timeout");
        Duration left = timeout;
        while (!tryAcquire()) {
            Duration wait = Duration.ofNanos(Math.max(1, (PERMIT - credit.get() + rate - 1) / rate));
            if (wait.compareTo(left) > 0) {
                return false;
            }
            time.sleep(wait);
            left = left.minus(wait);
        }
        return true;
    }

    private void refill() {
        long now = time.nanoTime();
        long elapsed = Math.min(now - lastRefill.get(), PERMIT);
        credit.updateAndGet(c -> Math.min(rate * PERMIT, c + elapsed * rate));
        lastRefill.set(now);
    }

    private boolean take() {
        long seen = credit.get();
        while (seen >= PERMIT) {
            if (credit.compareAndSet(seen, seen - PERMIT)) {
                return true;
            }
            seen = credit.get();
        }
        return false;
    }
}
