import java.time.Duration;
import livecoding.limiter.*;

public final class SleepsUnderItsLock implements RateLimiter {
  private final TimeSource time;
  private long tokens;
  public SleepsUnderItsLock(int rate, TimeSource time) { this.time = time; tokens = rate; }
  public synchronized boolean tryAcquire() { return tokens > 0 && tokens-- > 0; }
  public synchronized boolean acquire(Duration timeout) throws InterruptedException {
    if (tryAcquire()) return true;
    time.sleep(timeout); // finding: sleeps with `time.sleep(timeout)` while it holds a lock
    return tryAcquire();
  }
}
