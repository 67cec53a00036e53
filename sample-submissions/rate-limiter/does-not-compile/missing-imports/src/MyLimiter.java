import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public class MyLimiter implements RateLimiter {
    private final AtomicInteger tokens;
    private final TimeSource time;

    public MyLimiter(int permitsPerSecond, TimeSource time) {
        this.tokens = new AtomicInteger(permitsPerSecond);
        this.time = time;
    }

    @Override
    public boolean tryAcquire() {
        int t = tokens.get();
        return t > 0 && tokens.compareAndSet(t, t - 1);
    }

    @Override
    public boolean acquire(Duration timeout) {
        time.sleep(timeout)
        return tryAcquire();
    }
}
