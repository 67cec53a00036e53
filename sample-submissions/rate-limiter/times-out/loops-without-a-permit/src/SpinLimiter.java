import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public class SpinLimiter implements RateLimiter {

    private static final long PERMIT = 1_000_000_000L;

    private final int rate;
    private final TimeSource time;
    private final AtomicLong credit = new AtomicLong();
    private final AtomicLong last = new AtomicLong();

    public SpinLimiter(int permitsPerSecond, TimeSource time) {
        if (permitsPerSecond <= 0) {
            throw new IllegalArgumentException("permitsPerSecond");
        }
        this.rate = permitsPerSecond;
        this.time = time;
        credit.set(rate * PERMIT);
        last.set(time.nanoTime());
    }

    @Override
    public boolean tryAcquire() {
        refill();
        long seen;
        do {
            seen = credit.get();
        } while (seen < PERMIT || !credit.compareAndSet(seen, seen - PERMIT));
        return true;
    }

    @Override
    public boolean acquire(Duration timeout) throws InterruptedException {
        if (tryAcquire()) {
            return true;
        }
        time.sleep(timeout);
        return tryAcquire();
    }

    private void refill() {
        long now = time.nanoTime();
        long elapsed = Math.min(PERMIT, now - last.getAndSet(now));
        credit.updateAndGet(c -> Math.min(rate * PERMIT, c + elapsed * rate));
    }
}
