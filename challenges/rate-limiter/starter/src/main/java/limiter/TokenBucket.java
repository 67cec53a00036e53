package limiter;

import java.time.Duration;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public class TokenBucket implements RateLimiter {

  private final int permitsPerSecond;
  private final TimeSource time;

  public TokenBucket(int permitsPerSecond, TimeSource time) {
    this.permitsPerSecond = permitsPerSecond;
    this.time = time;
  }

  @Override
  public boolean tryAcquire() {
    throw new UnsupportedOperationException("Yours to write");
  }

  @Override
  public boolean acquire(Duration timeout) throws InterruptedException {
    throw new UnsupportedOperationException("Yours to write");
  }
}
