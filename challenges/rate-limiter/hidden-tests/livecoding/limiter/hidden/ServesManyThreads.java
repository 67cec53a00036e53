package livecoding.limiter.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.support.Call;
import livecoding.limiter.support.Ending;
import livecoding.limiter.support.Ending.How;
import org.junit.jupiter.api.Test;

/** Several callers at once, some of whom wait. */
final class ServesManyThreads {

  private static final Duration LONG = Duration.ofSeconds(20);

  @Test
  @Requirement("sleeps-under-lock")
  void answersTryAcquireWhileAnotherWaits(Subject<RateLimiter> subject) {
    Bench bench = Bench.forThreads(subject);
    RateLimiter limiter = WaitingRoom.enter(bench, 2);
    WaitingRoom.asleep(bench, limiter);
    Ending ending = bench.callers().tryAcquire(limiter, bench.clock()).ending();

    assertThat(ending.how())
        .withFailMessage("tryAcquire while another caller waits: wanted false, got %s", ending)
        .isEqualTo(How.REFUSED);
  }

  @Test
  @Requirement("sleeps-under-lock")
  void refusesAShortTimeoutWhileAnotherWaits(Subject<RateLimiter> subject) {
    Bench bench = Bench.forThreads(subject);
    RateLimiter limiter = WaitingRoom.enter(bench, 2);
    WaitingRoom.asleep(bench, limiter);
    Call call = bench.callers().acquire(limiter, bench.clock(), Duration.ofMillis(100));
    call.isAsleep();
    bench.clock().advance(Duration.ofMillis(110));
    Ending ending = call.ending();

    assertThat(ending.how())
        .withFailMessage(
            "acquire(100ms) behind a caller who waits for half a second: wanted false, got %s",
            ending)
        .isEqualTo(How.REFUSED);
  }

  @Test
  @Requirement("waiter-stranded")
  void servesEachWaiterInTime(Subject<RateLimiter> subject) {
    Bench bench = Bench.forThreads(subject);
    RateLimiter limiter = WaitingRoom.enter(bench, 10);
    List<Call> waiters = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      waiters.add(bench.callers().acquire(limiter, bench.clock(), LONG));
      waiters.getLast().isWaiting();
    }
    for (int step = 1; step <= 8; step++) {
      bench.clock().advance(Duration.ofMillis(52));
    }
    List<Ending> endings = waiters.stream().map(Call::ending).toList();

    assertThat(endings)
        .withFailMessage(
            "4 callers waiting at 10/s, after 416 ms: wanted true for each, got %s", endings)
        .allMatch(ending -> ending.how() == How.GRANTED);
  }

  @Test
  @Requirement("permit-given-twice")
  void givesTwoWaitersAPermitEach(Subject<RateLimiter> subject) {
    Bench bench = Bench.forThreads(subject);
    RateLimiter limiter = WaitingRoom.enter(bench, 2);
    List<Call> waiters = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      waiters.add(bench.callers().acquire(limiter, bench.clock(), LONG));
      waiters.getLast().isWaiting();
    }
    for (int permit = 1; permit <= 3; permit++) {
      bench.clock().advance(Duration.ofMillis(505));
      long waiting = waiters.stream().filter(Call::isWaiting).count();
      assertThat(3 - waiting)
          .as("of 3 waiters back after %d ms at 2/s", 505 * permit)
          .isLessThanOrEqualTo(permit);
    }
    bench.clock().advance(Duration.ofMillis(20));
    assertThat(waiters.stream().map(Call::ending).filter(end -> end.how() == How.GRANTED))
        .as("waiters served after 1.5 s at 2/s")
        .hasSize(3);
  }

  @Test
  @Requirement("over-grant")
  void grantsABurstOnceToThreadsAtOnce(Subject<RateLimiter> subject) {
    Bench bench = Bench.forThreads(subject);
    RateLimiter limiter = bench.drainedOnce(2000);
    bench.clock().advance(Duration.ofSeconds(2));
    int[] granted = bench.callers().race(limiter, bench.clock(), 4, 1000, Duration.ofSeconds(1), 4);

    assertThat(granted)
        .as("granted to 4 threads that call tryAcquire 1000 times each, in each second, at 2000/s")
        .containsOnly(2000);
  }

  @Test
  @Requirement("over-grant")
  void grantsWhatComesInOnceToThreadsAtOnce(Subject<RateLimiter> subject) {
    Bench bench = Bench.forThreads(subject);
    RateLimiter limiter = bench.drainedOnce(100);
    // Half a permit more than is granted, so that rounding decides nothing.
    bench.clock().advance(Duration.ofMillis(55));
    int[] granted = bench.callers().race(limiter, bench.clock(), 4, 5, Duration.ofMillis(50), 100);

    assertThat(granted)
        .as("granted to 4 threads that call tryAcquire 5 times each, every 50 ms, at 100/s")
        .containsOnly(5);
  }

  @Test
  @Requirement("leaked-thread")
  void startsNoThread(Subject<RateLimiter> subject) {
    Bench bench = Bench.forThreads(subject);
    List<String> before = bench.callers().threads();
    bench.drainedAndWaiting(5);

    assertThat(bench.callers().threads())
        .as("threads alive after a limiter was used")
        .isSubsetOf(before);
  }
}
