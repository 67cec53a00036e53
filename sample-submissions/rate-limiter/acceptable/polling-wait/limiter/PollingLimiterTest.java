package limiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import livecoding.limiter.TimeSource;
import org.junit.jupiter.api.Test;

class PollingLimiterTest {

  private final Time time = new Time();
  private final PollingLimiter limiter = new PollingLimiter(10, time);

  @Test
  void givesTenThenNone() {
    for (int i = 0; i < 10; i++) assertThat(limiter.tryAcquire()).isTrue();
    assertThat(limiter.tryAcquire()).isFalse();
  }

  @Test
  void givesOneAfterATenthOfASecond() {
    givesTenThenNone();
    time.now += 100_000_000;
    assertThat(limiter.tryAcquire()).isTrue();
    assertThat(limiter.tryAcquire()).isFalse();
  }

  @Test
  void givesTenAfterALongTime() {
    time.now += 100_000_000_000L;
    givesTenThenNone();
  }

  @Test
  void waits() throws Exception {
    givesTenThenNone();
    assertThat(limiter.acquire(Duration.ofMillis(50))).isFalse();
    assertThat(limiter.acquire(Duration.ofMillis(50))).isTrue();
  }

  @Test
  void refusesZero() {
    assertThatThrownBy(() -> new PollingLimiter(0, time)).isInstanceOf(IllegalArgumentException.class);
  }

  static class Time implements TimeSource {
    long now;

    @Override
    public long nanoTime() {
      return now;
    }

    @Override
    public void sleep(Duration duration) {
      now += duration.toNanos();
    }
  }
}
