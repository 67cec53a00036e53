package calibration;

import java.time.Duration;

public interface Limiter {
  boolean tryAcquire();

  boolean acquire(Duration timeout) throws InterruptedException;
}
