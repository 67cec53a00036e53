package livecoding.limiter.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.time.Duration;
import livecoding.limiter.RateLimiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One second's permits at first, and never more than that. */
final class GrantsABurst {

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 100})
  @Requirement("burst-wrong")
  void startsFullAndThenRefuses(int rate, Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = bench.drained(rate);

    assertThat(limiter.tryAcquire()).as("tryAcquire once the burst of %d is gone", rate).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 50})
  @Requirement("burst-exceeded")
  void keepsNoMoreThanOneSecondsPermits(int rate, Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = bench.drainedOnce(rate);
    bench.clock().advance(Duration.ofSeconds(90));

    assertThat(bench.callers().tryAcquires(limiter, 3 * rate))
        .as("granted at one moment after 90 s without a call, at %d/s", rate)
        .isEqualTo(rate);
  }

  @Test
  @Requirement("burst-exceeded")
  void doesNotOutgrowTheBurstBeforeTheFirstCall(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = bench.full(10);
    bench.clock().advance(Duration.ofSeconds(5));

    assertThat(bench.callers().tryAcquires(limiter, 30))
        .as("granted at one moment, 5 s after the limiter of 10/s was made")
        .isEqualTo(10);
  }

  @Test
  @Requirement("long-idle-wrong")
  void isJustFullAfterAYear(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = bench.drainedOnce(1000);
    bench.clock().advance(Duration.ofDays(365));

    assertThat(bench.callers().tryAcquires(limiter, 3000))
        .as("granted at one moment after a year without a call, at 1000/s")
        .isEqualTo(1000);
  }
}
