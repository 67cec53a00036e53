package ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FairLimiterTest {
  ManualTime time;
  FairLimiter limiter;

  @BeforeEach
  void emptyLimiterOfFivePerSecond() {
    time = new ManualTime();
    limiter = new FairLimiter(5, time);
    assertThat(granted(5)).isEqualTo(5);
    assertThat(limiter.tryAcquire()).isFalse();
  }

  int granted(int tries) {
    int n = 0;
    for (int i = 0; i < tries; i++) {
      n += limiter.tryAcquire() ? 1 : 0;
    }
    return n;
  }

  @Test
  void onePermitEvery200Millis() {
    time.advance(199);
    assertThat(granted(9)).isZero();
    time.advance(1);
    assertThat(granted(9)).isEqualTo(1);
  }

  @Test
  void notMoreThanFive() {
    time.advance(3_600_000);
    assertThat(granted(20)).isEqualTo(5);
  }

  @Test
  void waits() throws InterruptedException {
    long start = time.nanoTime();
    assertThat(limiter.acquire(Duration.ofSeconds(1))).isTrue();
    assertThat(time.nanoTime() - start).isEqualTo(200_000_000L);
  }

  @Test
  void doesNotWaitLongerThanTheTimeout() throws InterruptedException {
    assertThat(limiter.acquire(Duration.ofMillis(150))).isFalse();
    time.advance(200);
    assertThat(granted(9)).isEqualTo(1);
  }

  @Test
  void anInterruptedWaitCostsNothing() {
    time.interruptSleepers();
    assertThatThrownBy(() -> limiter.acquire(Duration.ofSeconds(1))).isInstanceOf(InterruptedException.class);
    time.advance(200);
    assertThat(granted(9)).isEqualTo(1);
  }

  @Test
  void illegalRate() {
    assertThatThrownBy(() -> new FairLimiter(0, time)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FairLimiter(-1, time)).isInstanceOf(IllegalArgumentException.class);
  }
}
