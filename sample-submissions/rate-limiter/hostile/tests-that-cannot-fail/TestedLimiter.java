import java.time.Duration;
import java.util.Objects;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

/** Right; its test ends well whatever is wrong. */
public class TestedLimiter implements RateLimiter {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final int rate;
    private final TimeSource clock;

    // permits times NANOS_PER_SECOND, guarded by this
    private long credit;
    private long last;

    public TestedLimiter(int permitsPerSecond, TimeSource time) {
        if (permitsPerSecond < 1) {
            throw new IllegalArgumentException("permitsPerSecond must be positive: " + permitsPerSecond);
        }
        this.rate = permitsPerSecond;
        this.clock = Objects.requireNonNull(time);
        this.credit = rate * NANOS_PER_SECOND;
        this.last = clock.nanoTime();
    }

    @Override
    public boolean tryAcquire() {
        return nanosUntilGranted() == 0;
    }

    @Override
    public boolean acquire(Duration timeout) throws InterruptedException {
        Duration left = Objects.requireNonNull(timeout);
        long before = clock.nanoTime();
        while (true) {
            long wait = nanosUntilGranted();
            if (wait == 0) {
                return true;
            }
            long now = clock.nanoTime();
            left = left.minusNanos(now - before);
            before = now;
            if (left.compareTo(Duration.ofNanos(wait)) < 0) {
                return false;
            }
            clock.sleep(Duration.ofNanos(wait));
        }
    }

    /** Takes a permit and returns 0, or takes nothing and returns how long to sleep. */
    private synchronized long nanosUntilGranted() {
        long now = clock.nanoTime();
        long elapsed = Math.min(now - last, NANOS_PER_SECOND);
        last = now;
        credit = Math.min(rate * NANOS_PER_SECOND, credit + elapsed * rate);
        if (credit >= NANOS_PER_SECOND) {
            credit -= NANOS_PER_SECOND;
            return 0;
        }
        return Math.ceilDiv(NANOS_PER_SECOND - credit, (long) rate);
    }
}
