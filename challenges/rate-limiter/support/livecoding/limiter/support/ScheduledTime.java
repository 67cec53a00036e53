package livecoding.limiter.support;

import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import livecoding.limiter.TimeSource;

/** The time of schedule tests. */
final class ScheduledTime implements TimeSource {

  @Override
  public long nanoTime() {
    return VirtualTime.nanoTime();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    VirtualTime.sleep(duration);
  }
}
