package livecoding.limiter.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.time.Duration;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.support.Call;
import livecoding.limiter.support.Ending;
import livecoding.limiter.support.Ending.How;
import org.junit.jupiter.api.Test;

/** Callers on threads of their own, who are interrupted. */
final class EndsWaitsWhenInterrupted {

  private static final Duration LONG = Duration.ofSeconds(20);

  @Test
  @Requirement("interrupt-ignored")
  void endsAWaitAtOnce(Subject<RateLimiter> subject) {
    Bench bench = Bench.forErrors(subject);
    RateLimiter limiter = WaitingRoom.enter(bench, 2);
    Call waiter = WaitingRoom.asleep(bench, limiter);
    waiter.interrupt();

    interrupted(waiter.ending());
  }

  @Test
  @Requirement("interrupted-takes-permit")
  void takesNothingFromTheBucket(Subject<RateLimiter> subject) {
    Bench bench = Bench.forErrors(subject);
    RateLimiter limiter = WaitingRoom.enter(bench, 2);
    Call waiter = WaitingRoom.asleep(bench, limiter);
    bench.clock().advance(Duration.ofMillis(200));
    waiter.interrupt();
    interrupted(waiter.ending());
    bench.clock().advance(Duration.ofMillis(310));

    assertThat(limiter.tryAcquire())
        .as("tryAcquire when the permit is due that an interrupted caller had waited for")
        .isTrue();
    assertThat(limiter.tryAcquire()).as("tryAcquire again at the same moment").isFalse();
    bench.clock().advance(Duration.ofSeconds(9));
    assertThat(bench.callers().tryAcquires(limiter, 5))
        .as("granted at one moment, long after somebody was interrupted, at 2/s")
        .isEqualTo(2);
  }

  @Test
  @Requirement("interrupt-ignored")
  void endsTheWaitOfOneBehindAnother(Subject<RateLimiter> subject) {
    Bench bench = Bench.forErrors(subject);
    RateLimiter limiter = WaitingRoom.enter(bench, 2);
    Call first = WaitingRoom.asleep(bench, limiter);
    Call second = bench.callers().acquire(limiter, bench.clock(), LONG);
    assertThat(second.isWaiting()).as("whether a second caller waits").isTrue();
    second.interrupt();
    interrupted(second.ending());
    bench.clock().advance(Duration.ofSeconds(5));

    Ending ending = first.ending();
    assertThat(ending.how())
        .withFailMessage(
            "acquire(20s) of one who waits while another is interrupted: wanted true, got %s",
            ending)
        .isEqualTo(How.GRANTED);
  }

  @Test
  @Requirement("interrupt-ignored")
  void doesNotBeginToWaitForOneWhoIsInterruptedAlready(Subject<RateLimiter> subject) {
    Bench bench = Bench.forErrors(subject);
    RateLimiter limiter = WaitingRoom.enter(bench, 2);
    Call call = bench.callers().acquireInterrupted(limiter, bench.clock(), LONG);

    interrupted(call.ending());
    bench.clock().advance(Duration.ofMillis(510));
    assertThat(limiter.tryAcquire())
        .as("tryAcquire when the permit is due that an interrupted caller did not wait for")
        .isTrue();
  }

  @Test
  @Requirement("interrupt-lost")
  void keepsTheInterruptionOrThePermitWhereOneIsFree(Subject<RateLimiter> subject) {
    Bench bench = Bench.forErrors(subject);
    bench.drainedAndWaiting(2);
    RateLimiter limiter = bench.full(1);
    Ending ending = bench.callers().acquireInterrupted(limiter, bench.clock(), LONG).ending();
    boolean permitLeft = limiter.tryAcquire();

    assertThat(ending.how())
        .withFailMessage(
            "acquire(20s) of an interrupted caller with a permit free: wanted true or an"
                + " InterruptedException, got %s",
            ending)
        .isIn(How.GRANTED, How.INTERRUPTED);
    if (ending.how() == How.GRANTED) {
      assertThat(ending.flag()).as("interrupt flag of a caller who got a permit").isTrue();
      assertThat(permitLeft).as("tryAcquire after the only permit was granted").isFalse();
    } else {
      assertThat(permitLeft).as("tryAcquire after an InterruptedException").isTrue();
    }
  }

  /** The exception is what is asked for; a flag that is kept tells the caller as much. */
  private static void interrupted(Ending ending) {
    boolean told =
        ending.how() == How.INTERRUPTED || (ending.how() == How.REFUSED && ending.flag());
    if (!told) {
      String id = ending.how() == How.NOT_BACK ? "interrupt-ignored" : "interrupt-swallowed";
      throw new Defect(
          id,
          "acquire(20s) of an interrupted caller: wanted an InterruptedException, got " + ending);
    }
  }
}
