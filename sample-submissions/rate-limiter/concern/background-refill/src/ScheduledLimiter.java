import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public class ScheduledLimiter implements RateLimiter {

  private final Semaphore permits;
  private final ScheduledExecutorService refiller = Executors.newSingleThreadScheduledExecutor();

  public ScheduledLimiter(int permitsPerSecond, TimeSource time) {
    permits = new Semaphore(permitsPerSecond, true);
    refiller.scheduleAtFixedRate(
        () -> {
          if (permits.availablePermits() < permitsPerSecond) {
            permits.release();
          }
        },
        1_000_000 / permitsPerSecond,
        1_000_000 / permitsPerSecond,
        TimeUnit.MICROSECONDS);
  }

  @Override
  public boolean tryAcquire() {
    return permits.tryAcquire();
  }

  @Override
  public boolean acquire(Duration timeout) throws InterruptedException {
    return permits.tryAcquire(timeout.toNanos(), TimeUnit.NANOSECONDS);
  }
}
