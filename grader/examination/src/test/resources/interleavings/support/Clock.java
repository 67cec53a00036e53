package calibration.support;

import calibration.TimeSource;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;

final class Clock implements TimeSource {
  @Override
  public long nanoTime() {
    return VirtualTime.nanoTime();
  }

  @Override
  public void sleep(Duration time) throws InterruptedException {
    VirtualTime.sleep(time);
  }
}
