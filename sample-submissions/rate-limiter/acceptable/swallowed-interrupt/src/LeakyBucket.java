import java.time.Duration;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public class LeakyBucket implements RateLimiter {

	private final int rate;
	private final TimeSource time;
	private final Object lock = new Object();
	private double permits;
	private long last;

	public LeakyBucket(int permitsPerSecond, TimeSource time) {
		this.rate = permitsPerSecond;
		this.time = time;
		this.permits = permitsPerSecond;
		this.last = time.nanoTime();
	}

	@Override
	public boolean tryAcquire() {
		return takeOrWait() <= 0;
	}

	/** 0 if taken, otherwise the nanoseconds to wait. */
	private long takeOrWait() {
		synchronized (lock) {
			long now = time.nanoTime();
			permits = Math.min(rate, permits + (now - last) / 1e9 * rate);
			last = now;
			if (permits >= 0.999999999) {
				permits--;
				return 0;
			}
			return Math.max(1, (long) Math.ceil((1 - permits) / rate * 1e9));
		}
	}

	@Override
	public boolean acquire(Duration timeout) {
		Duration left = timeout;
		long wait = takeOrWait();
		while (wait > 0) {
			if (left.minusNanos(wait).isNegative()) {
				return false;
			}
			try {
				time.sleep(Duration.ofNanos(wait));
			} catch (InterruptedException e) {
				return false;
			}
			left = left.minusNanos(wait);
			wait = takeOrWait();
		}
		return true;
	}
}
