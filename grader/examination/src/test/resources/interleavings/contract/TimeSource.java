package calibration;

import java.time.Duration;

public interface TimeSource {
  long nanoTime();

  void sleep(Duration time) throws InterruptedException;
}
