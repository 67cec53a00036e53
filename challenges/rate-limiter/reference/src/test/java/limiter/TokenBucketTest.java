package limiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenBucketTest {

  private static final Duration INTERVAL = Duration.ofMillis(100);

  private final TestTime time = new TestTime();
  private final TokenBucket bucket = new TokenBucket(10, time);

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesARateThatIsNotPositive(int rate) {
    assertThatIllegalArgumentException().isThrownBy(() -> new TokenBucket(rate, time));
  }

  @Test
  void takesTheSmallestRate() {
    assertThat(new TokenBucket(1, time).tryAcquire()).isTrue();
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> new TokenBucket(1, null));
    assertThatNullPointerException().isThrownBy(() -> bucket.acquire(null));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "99, 0", "100, 1", "250, 2", "1000, 10", "5000, 10"})
  void refillsWithTimeUpToTheBurst(long millis, int permits) {
    drain();
    time.advance(Duration.ofMillis(millis));

    assertThat(drain()).isEqualTo(permits);
  }

  @Test
  void holdsOneBurstAfterAYear() {
    time.advance(Duration.ofDays(365));

    assertThat(drain()).isEqualTo(10);
  }

  @Test
  void keepsFractions() {
    TokenBucket thirds = new TokenBucket(3, time);
    drain(thirds);
    int granted = 0;
    for (int i = 0; i < 1_000_000; i++) {
      time.advance(Duration.ofNanos(1_001));
      granted += thirds.tryAcquire() ? 1 : 0;
    }

    assertThat(granted).isEqualTo(3);
  }

  @Test
  void waitsUntilThePermitIsDue() throws InterruptedException {
    drain();
    time.advance(Duration.ofMillis(30));
    long start = time.nanoTime();

    assertThat(bucket.acquire(INTERVAL)).isTrue();
    assertThat(time.nanoTime() - start).isEqualTo(Duration.ofMillis(70).toNanos());
  }

  @Test
  void waitsWhenTheTimeoutIsJustEnough() throws InterruptedException {
    drain();

    assertThat(bucket.acquire(INTERVAL)).isTrue();
  }

  @Test
  void takesNothingWhenTheWaitWouldBeTooLong() throws InterruptedException {
    drain();

    assertThat(bucket.acquire(INTERVAL.minusNanos(1))).isFalse();
    time.advance(INTERVAL);
    assertThat(drain()).isEqualTo(1);
  }

  @Test
  void takesAFreePermitWithoutATimeout() throws InterruptedException {
    assertThat(bucket.acquire(Duration.ZERO)).isTrue();
  }

  @Test
  void givesThePermitBackWhenInterrupted() {
    drain();
    Thread test = Thread.currentThread();
    TokenBucket interrupted = new TokenBucket(1, time);
    drain(interrupted);
    time.beforeSleeping(test::interrupt);

    assertThatThrownBy(() -> interrupted.acquire(Duration.ofSeconds(5)))
        .isInstanceOf(InterruptedException.class);

    time.advance(Duration.ofSeconds(1));
    assertThat(drain(interrupted)).isEqualTo(1);
  }

  private int drain() {
    return drain(bucket);
  }

  private static int drain(TokenBucket bucket) {
    int granted = 0;
    while (granted < 100 && bucket.tryAcquire()) {
      granted++;
    }
    return granted;
  }
}
