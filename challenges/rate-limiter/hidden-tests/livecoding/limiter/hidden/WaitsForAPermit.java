package livecoding.limiter.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.time.Duration;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.support.Ending;
import livecoding.limiter.support.Ending.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One caller alone, whose sleeps move the clock. */
final class WaitsForAPermit {

  private static final Duration LONG = Duration.ofSeconds(20);

  /** One sleep and a few to make up for rounding. */
  private static final int FEW_SLEEPS = 4;

  @Test
  @Requirement("waits-needlessly")
  void doesNotWaitWhileAPermitIsFree(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    bench.drainedAndWaiting(4);
    RateLimiter limiter = bench.full(4);
    for (int permit = 1; permit <= 4; permit++) {
      Ending ending = bench.callers().acquire(limiter, bench.clock(), LONG).ending();
      assertThat(ending.how())
          .withFailMessage("acquire(20s) with permits free: wanted true, got %s", ending)
          .isEqualTo(How.GRANTED);
      assertThat(ending.atNanos()).as("nanoseconds waited while a permit was free").isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 30, 75})
  @Requirement("wait-length")
  void waitsUntilThePermitIsDue(int millisGone, Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject).thatKeepsFractions();
    RateLimiter limiter = drainedAt(bench, 10);
    bench.clock().advance(Duration.ofMillis(millisGone));
    Ending ending = bench.callers().acquire(limiter, bench.clock(), LONG).ending();

    granted(ending);
    assertThat(ending.atNanos() / 1e6)
        .as("milliseconds waited, with the permit due in %d", 100 - millisGone)
        .isBetween(100 - millisGone - 0.1, 100 - millisGone + 1.0);
  }

  @Test
  @Requirement("wait-length")
  void waitsAnIntervalForEachOfManyPermits(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = drainedAt(bench, 7);
    long waited = 0;
    for (int permit = 1; permit <= 14; permit++) {
      Ending ending = bench.callers().acquire(limiter, bench.clock(), LONG).ending();
      granted(ending);
      waited += ending.atNanos();
    }
    assertThat(waited / 1e6).as("milliseconds for 14 permits at 7/s").isBetween(1999.0, 2003.0);
  }

  @Test
  @Requirement("polls")
  void sleepsInOnePiece(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = drainedAt(bench, 1);
    int before = bench.clock().sleeps();
    granted(bench.callers().acquire(limiter, bench.clock(), LONG).ending());

    assertThat(bench.clock().sleeps() - before)
        .as("sleeps during one wait of a second with nobody else about")
        .isLessThanOrEqualTo(FEW_SLEEPS);
  }

  @Test
  @Requirement("timeout-wrong")
  void refusesWhatWouldTakeTooLong(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = drainedAt(bench, 10);
    Ending ending = bench.callers().acquire(limiter, bench.clock(), Duration.ofMillis(60)).ending();

    assertThat(ending.how())
        .withFailMessage(
            "acquire(60ms), 100 ms before a permit comes in: wanted false, got %s", ending)
        .isEqualTo(How.REFUSED);
    assertThat(ending.atNanos() / 1e6)
        .as("milliseconds until acquire(60ms) returned")
        .isLessThanOrEqualTo(61);
  }

  @Test
  @Requirement("timeout-wrong")
  void waitsWhenTheTimeoutIsJustLongEnough(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject).thatKeepsFractions();
    RateLimiter limiter = drainedAt(bench, 10);
    bench.clock().advance(Duration.ofMillis(40));
    Ending ending = bench.callers().acquire(limiter, bench.clock(), Duration.ofMillis(61)).ending();

    assertThat(ending.how())
        .withFailMessage(
            "acquire(61ms), 60 ms before a permit comes in: wanted true, got %s", ending)
        .isEqualTo(How.GRANTED);
  }

  @Test
  @Requirement("timeout-wrong")
  void triesOnceWithoutATimeout(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = drainedAt(bench, 10);
    Ending refused = bench.callers().acquire(limiter, bench.clock(), Duration.ZERO).ending();
    assertThat(refused.how())
        .withFailMessage("acquire(0) on a drained limiter: wanted false, got %s", refused)
        .isEqualTo(How.REFUSED);
    assertThat(refused.atNanos() / 1e6).as("milliseconds waited by acquire(0)").isLessThan(1);

    bench.clock().advance(Duration.ofMillis(150));
    Ending taken = bench.callers().acquire(limiter, bench.clock(), Duration.ZERO).ending();
    assertThat(taken.how())
        .withFailMessage("acquire(0) with a permit free: wanted true, got %s", taken)
        .isEqualTo(How.GRANTED);
  }

  @Test
  @Requirement("long-timeout")
  void takesTheLongestTimeoutThereIs(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = drainedAt(bench, 10);
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    Ending ending = bench.callers().acquire(limiter, bench.clock(), longest).ending();

    assertThat(ending.how())
        .withFailMessage("acquire with the longest Duration there is: wanted true, got %s", ending)
        .isEqualTo(How.GRANTED);
  }

  @Test
  @Requirement("timed-out-takes-permit")
  void takesNothingWhenItTimesOut(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = drainedAt(bench, 10);
    long gone = 0;
    for (int attempt = 1; attempt <= 5; attempt++) {
      Ending ending =
          bench.callers().acquire(limiter, bench.clock(), Duration.ofMillis(10)).ending();
      assertThat(ending.how())
          .withFailMessage(
              "acquire(10ms) long before a permit comes in: wanted false, got %s", ending)
          .isEqualTo(How.REFUSED);
      gone += ending.atNanos();
    }
    bench.clock().advance(Duration.ofMillis(105).minusNanos(gone));
    assertThat(limiter.tryAcquire())
        .as("tryAcquire when the permit is due for which five callers did not wait long enough")
        .isTrue();
    assertThat(limiter.tryAcquire()).as("tryAcquire again at the same moment").isFalse();
  }

  @Test
  @Requirement("try-waits")
  void neverWaitsInTryAcquire(Subject<RateLimiter> subject) {
    Bench bench = Bench.of(subject);
    RateLimiter limiter = drainedAt(bench, 5);
    int before = bench.clock().sleeps();
    Ending ending = bench.callers().tryAcquire(limiter, bench.clock()).ending();

    assertThat(ending.how())
        .withFailMessage("tryAcquire on a drained limiter: wanted false, got %s", ending)
        .isEqualTo(How.REFUSED);
    assertThat(bench.clock().sleeps() - before).as("sleeps in tryAcquire").isZero();
  }

  /** {@return a limiter that gave its last permit this very moment} */
  private static RateLimiter drainedAt(Bench bench, int rate) {
    RateLimiter limiter = bench.drainedAndWaiting(rate);
    bench.clock().advance(Duration.ofSeconds(30));
    bench.callers().tryAcquires(limiter, rate);
    return limiter;
  }

  private static void granted(Ending ending) {
    assertThat(ending.how())
        .withFailMessage("acquire(20s) on a drained limiter: wanted true, got %s", ending)
        .isEqualTo(How.GRANTED);
  }
}
