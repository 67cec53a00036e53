package livecoding.limiter.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.time.Duration;
import livecoding.limiter.RateLimiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A permit comes in every 1 / rate seconds, whenever and however often somebody looks. */
final class RefillsSteadily {

  /** What is asked for is a microsecond; whoever counts in microseconds rounds twice. */
  private static final long TOLERANCE_NANOS = 5_000;

  @Test
  @Requirement("refill-wrong")
  void givesOnePermitAfterEachInterval(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = bench.drainedOnce(10);
    bench.clock().advance(Duration.ofMillis(95));
    assertThat(limiter.tryAcquire()).as("tryAcquire 5 ms before a permit comes in").isFalse();

    RateLimiter other = bench.drainedOnce(10);
    bench.clock().advance(Duration.ofNanos(TOLERANCE_NANOS));
    for (int permit = 1; permit <= 5; permit++) {
      bench.clock().advance(Duration.ofMillis(100));
      assertThat(other.tryAcquire())
          .as("tryAcquire %d00 ms after the last permit", permit)
          .isTrue();
      assertThat(other.tryAcquire()).as("tryAcquire again at the same moment").isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 500, 1", "4, 600, 2", "50, 210, 10", "1000, 250, 250"})
  @Requirement("refill-wrong")
  void bringsInWhatATimeIsWorth(int rate, int millis, int permits, Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = bench.drainedOnce(rate);
    bench.clock().advance(Duration.ofMillis(millis).plusNanos(TOLERANCE_NANOS));

    assertThat(bench.callers().tryAcquires(limiter, rate))
        .as("granted %d ms after a limiter of %d/s was drained", millis, rate)
        .isEqualTo(permits);
  }

  @Test
  @Requirement("fractions-lost")
  void keepsThePartOfAPermitThatACallDidNotUse(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = bench.drainedOnce(10);
    for (int call = 1; call <= 3; call++) {
      bench.clock().advance(Duration.ofMillis(30));
      assertThat(limiter.tryAcquire()).as("tryAcquire after %d ms of 100", 30 * call).isFalse();
    }
    bench.clock().advance(Duration.ofMillis(30));
    assertThat(limiter.tryAcquire()).as("tryAcquire after the fourth 30 ms, at 10/s").isTrue();
    bench.clock().advance(Duration.ofMillis(85));
    assertThat(limiter.tryAcquire())
        .as("tryAcquire after 205 ms in all, with one permit granted at 120 ms, at 10/s")
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7})
  @Requirement("fractions-lost")
  void losesNoFractionOverAMillionSmallSteps(int rate, Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = bench.drainedOnce(rate);
    // 500,000 steps each for the two rates.
    long[] moments = bench.callers().grants(limiter, bench.clock(), 2_100, 500_000);

    assertThat(moments)
        .as("grants in 1.05 s, with a call every 2.1 µs, at %d/s", rate)
        .hasSize(rate);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7})
  @Requirement("rounding-adds-up")
  void isAsExactAfterManyPermitsAsAtFirst(int rate, Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = bench.thatKeepsFractions().drainedOnce(rate);
    int permit =
        bench.callers().firstOutOfTime(limiter, bench.clock(), rate, 50_000, TOLERANCE_NANOS);

    assertThat(permit)
        .withFailMessage(
            "permit %,d of a limiter of %d/s comes in more than 5 µs too %s",
            Math.abs(permit), rate, permit < 0 ? "early" : "late")
        .isZero();
  }

  @Test
  @Requirement("clock-origin")
  void readsNothingIntoASingleReadingOfTheClock(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    bench.drainedOnce(2);
    Bench early = Bench.of(subject);
    early.clock().startAt(-Duration.ofDays(40).toNanos());
    RateLimiter limiter = early.full(2);

    assertThat(early.callers().tryAcquires(limiter, 4))
        .as("granted by a new limiter of 2/s while the clock reads less than 0")
        .isEqualTo(2);
    early.clock().advance(Duration.ofMillis(510));
    assertThat(early.callers().tryAcquires(limiter, 4))
        .as("granted 510 ms later, at 2/s")
        .isEqualTo(1);
  }
}
