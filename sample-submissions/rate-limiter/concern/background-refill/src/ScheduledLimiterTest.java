import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduledLimiterTest {

  @Test
  void limits() throws InterruptedException {
    ScheduledLimiter limiter = new ScheduledLimiter(2, null);
    assertTrue(limiter.tryAcquire());
    assertTrue(limiter.tryAcquire());
    assertFalse(limiter.tryAcquire());
    assertTrue(limiter.acquire(Duration.ofSeconds(1)));
    Thread.sleep(600);
    assertTrue(limiter.tryAcquire());
  }
}
