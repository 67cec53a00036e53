import java.math.BigInteger;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

/** One immutable snapshot, swapped by compare-and-set. No locks. */
public final class CasLimiter implements RateLimiter {

    /** credit is in 1/1_000_000_000 permits, negative when permits are promised to sleepers */
    private record Bucket(long credit, long at) {}

    private static final long ONE = 1_000_000_000L;

    private final long rate;
    private final long full;
    private final TimeSource time;
    private final AtomicReference<Bucket> bucket;

    public CasLimiter(int permitsPerSecond, TimeSource time) {
        if (permitsPerSecond <= 0) {
            throw new IllegalArgumentException("rate has to be > 0 but is " + permitsPerSecond);
        }
        if (time == null) {
            throw new NullPointerException("time");
        }
        this.rate = permitsPerSecond;
        this.full = rate * ONE;
        this.time = time;
        this.bucket = new AtomicReference<>(new Bucket(full, time.nanoTime()));
    }

    @Override
    public boolean tryAcquire() {
        while (true) {
            Bucket seen = bucket.get();
            Bucket now = atPresent(seen);
            if (now.credit < ONE) {
                return false;
            }
            if (bucket.compareAndSet(seen, new Bucket(now.credit - ONE, now.at))) {
                return true;
            }
        }
    }

    @Override
    public boolean acquire(Duration timeout) throws InterruptedException {
        if (timeout == null) {
            throw new NullPointerException("timeout");
        }
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("timeout is negative");
        }
        while (true) {
            Bucket seen = bucket.get();
            Bucket now = atPresent(seen);
            Duration wait = waitFor(now);
            if (wait.compareTo(timeout) > 0) {
                return false;
            }
            if (bucket.compareAndSet(seen, new Bucket(now.credit - ONE, now.at))) {
                return wait.isZero() || slept(wait);
            }
        }
    }

    private boolean slept(Duration wait) throws InterruptedException {
        try {
            time.sleep(wait);
            return true;
        } catch (InterruptedException e) {
            bucket.updateAndGet(b -> new Bucket(Math.min(full, b.credit + ONE), b.at));
            throw e;
        }
    }

    private Duration waitFor(Bucket now) {
        if (now.credit >= ONE) {
            return Duration.ZERO;
        }
        return Duration.ofNanos((ONE - now.credit + rate - 1) / rate);
    }

    private Bucket atPresent(Bucket seen) {
        long now = Math.max(0, time.nanoTime() - seen.at);
        // a year times a big rate does not fit into a long
        BigInteger credit = BigInteger.valueOf(now).multiply(BigInteger.valueOf(rate)).add(BigInteger.valueOf(seen.credit));
        return new Bucket(credit.min(BigInteger.valueOf(full)).longValue(), seen.at + now);
    }
}
