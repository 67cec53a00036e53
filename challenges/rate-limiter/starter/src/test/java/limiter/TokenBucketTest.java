package limiter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

  private final TestTime time = new TestTime();

  @Test
  void grantsABurstThenRefusesUntilAPermitComesIn() {
    TokenBucket bucket = new TokenBucket(2, time);

    assertThat(bucket.tryAcquire()).isTrue();
    assertThat(bucket.tryAcquire()).isTrue();
    assertThat(bucket.tryAcquire()).isFalse();

    time.advance(Duration.ofMillis(500));

    assertThat(bucket.tryAcquire()).isTrue();
  }
}
