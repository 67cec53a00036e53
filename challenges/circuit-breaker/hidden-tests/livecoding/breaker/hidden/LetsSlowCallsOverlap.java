package livecoding.breaker.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import livecoding.breaker.CircuitBreaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that take their time, each held where it is until the test lets it go on. */
final class LetsSlowCallsOverlap {

  @Test
  @Requirement("lock-held-during-action")
  void runsTwoSlowCallsAtOnce(Subject<CircuitBreaker> subject) throws Exception {
    Breakers.prove(subject, "threads-unproven");
    CircuitBreaker breaker = Breakers.create(subject, 2, 1).breaker();
    try (SlowCall first = begun(breaker);
        SlowCall second = begun(breaker)) {
      assertThat(second.succeed()).as("end of the second call").isEqualTo(SlowCall.End.RETURNED);
      assertThat(first.succeed()).as("end of the first call").isEqualTo(SlowCall.End.RETURNED);
    }
  }

  @Test
  @Requirement("lock-held-during-action")
  void saysItsStateWhileACallRuns(Subject<CircuitBreaker> subject) throws Exception {
    Breakers.prove(subject, "threads-unproven");
    CircuitBreaker breaker = Breakers.create(subject, 2, 1).breaker();
    try (SlowCall running = begun(breaker)) {
      assertThat(promptly("state()", breaker::state))
          .as("state() while a call runs")
          .isEqualTo(CircuitBreaker.State.CLOSED);
    }
  }

  @Test
  @Requirement("late-success-closes")
  void staysOpenWhenACallFromBeforeSucceeds(Subject<CircuitBreaker> subject) throws Exception {
    Breakers.requireOverlap(subject);
    Breakers tested = Breakers.create(subject, 1, 1);
    try (SlowCall slow = begun(tested.breaker())) {
      openPromptly(tested);
      slow.succeed();

      assertThat(tested.letsThrough())
          .as("a call is let through after a failure opened the breaker and a slow call succeeded")
          .isFalse();
    }
  }

  @Test
  @Requirement("late-success-closes")
  void countsNoSuccessOfACallFromBeforeAsATrial(Subject<CircuitBreaker> subject) throws Exception {
    Breakers.requireOverlap(subject);
    Example.NEEDS_EACH_SUCCESS.check(subject);
    Breakers tested = Breakers.create(subject, 2, 2);
    try (SlowCall slow = begun(tested.breaker())) {
      openPromptly(tested);
      tested.clock().advance(Breakers.BEYOND_TIMEOUT);
      assertThat(tested.letsThrough()).as("the first trial is let through").isTrue();
      slow.succeed();
      tested.fail();

      assertThat(tested.letsThrough())
          .as(
              "a call is let through after one of two trials, the end of a call from before the"
                  + " breaker opened, and a failed trial")
          .isFalse();
    }
  }

  @Test
  @Requirement("lost-failure")
  void countsFailuresOfCallsThatOverlap(Subject<CircuitBreaker> subject) throws Exception {
    Breakers.requireOverlap(subject);
    Example.OPENS_AT_THREE.check(subject);
    Breakers tested = Breakers.create(subject, 3, 1);
    try (SlowCall first = begun(tested.breaker());
        SlowCall second = begun(tested.breaker());
        SlowCall third = begun(tested.breaker())) {
      first.fail();
      third.fail();
      second.fail();

      assertThat(tested.letsThrough())
          .as("a call is let through after three calls that overlapped have failed")
          .isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  @Requirement("over-admission")
  void runsNoMoreTrialsAtOnceThanSuccessesClose(int successes, Subject<CircuitBreaker> subject)
      throws Exception {
    Breakers.requireOverlap(subject);
    Example.TRIES_AGAIN.check(subject);
    Breakers tested = Breakers.create(subject, 1, successes);
    tested.open();
    tested.clock().advance(Breakers.BEYOND_TIMEOUT);
    List<SlowCall> calls = new ArrayList<>();
    try {
      int running = 0;
      for (int i = 0; i <= successes; i++) {
        SlowCall call = SlowCall.through(tested.breaker());
        calls.add(call);
        if (call.runs()) {
          running++;
        } else {
          requireRejected(call);
        }
      }
      assertThat(running)
          .as("trials at once of %d calls, %d successes close", successes + 1, successes)
          .isBetween(1, successes);
    } finally {
      calls.forEach(SlowCall::close);
    }
  }

  @Test
  @Requirement("never-closes")
  void closesOnceTrialsThatOverlappedHaveSucceeded(Subject<CircuitBreaker> subject)
      throws Exception {
    Breakers.requireOverlap(subject);
    Example.CLOSES.check(subject);
    Breakers tested = Breakers.create(subject, 2, 2);
    tested.open();
    tested.clock().advance(Breakers.BEYOND_TIMEOUT);
    try (SlowCall first = begun(tested.breaker());
        SlowCall second = SlowCall.through(tested.breaker())) {
      boolean both = second.runs();
      first.succeed();
      if (both) {
        second.succeed();
      } else {
        requireRejected(second);
        assertThat(tested.letsThrough()).as("a trial after the first one ended").isTrue();
      }
      tested.fail();

      assertThat(tested.letsThrough())
          .as("two successes have closed the breaker, so one failure of two leaves it closed")
          .isTrue();
    }
  }

  @Test
  @Requirement("stale-trial-counts")
  void countsNoTrialOfAnEarlierHalfOpen(Subject<CircuitBreaker> subject) throws Exception {
    Breakers.requireOverlap(subject);
    Example.SUCCESSES_START_ANEW.check(subject);
    Breakers tested = Breakers.create(subject, 2, 2);
    tested.open();
    tested.clock().advance(Breakers.BEYOND_TIMEOUT);
    try (SlowCall stale = begun(tested.breaker());
        SlowCall failing = SlowCall.through(tested.breaker())) {
      if (!failing.runs()) {
        requireRejected(failing);
        return; // one trial at a time is fine, and then none can be left over
      }
      failing.fail();
      tested.clock().advance(Breakers.BEYOND_TIMEOUT);
      if (!tested.letsThrough()) {
        return; // so is counting the one that is left over against those that may run
      }
      stale.succeed();
      tested.fail();

      assertThat(tested.letsThrough())
          .as(
              "a call is let through after one success of two, the end of a trial of an earlier"
                  + " half-open, and a failed trial")
          .isFalse();
    }
  }

  @Test
  @Requirement("lock-held-during-action")
  void rejectsWithoutWaitingForTheTrial(Subject<CircuitBreaker> subject) throws Exception {
    Breakers.requireOverlap(subject);
    Example.TRIES_AGAIN.check(subject);
    Breakers tested = Breakers.create(subject, 1, 1);
    tested.open();
    tested.clock().advance(Breakers.BEYOND_TIMEOUT);
    try (SlowCall trial = begun(tested.breaker())) {
      if (promptly("a call beside a trial", tested::letsThrough)) {
        throw new Defect("over-admission", "A second call ran beside the one trial allowed.");
      }
      assertThat(promptly("state()", tested.breaker()::state))
          .as("state() while a trial runs")
          .isEqualTo(CircuitBreaker.State.HALF_OPEN);
    }
  }

  /** {@return a call whose action runs: nothing is in its way but a lock} */
  private static SlowCall begun(CircuitBreaker breaker) throws InterruptedException {
    SlowCall call = SlowCall.through(breaker);
    if (!call.runs()) {
      call.close();
      throw new Defect(
          "lock-held-during-action",
          "A call that may run does not begin while the action of another one runs.");
    }
    return call;
  }

  private static void requireRejected(SlowCall call) throws InterruptedException {
    if (!call.isRejected()) {
      throw new Defect(
          "lock-held-during-action", "A call beyond the trials allowed waits for them to end.");
    }
  }

  private static void openPromptly(Breakers tested) throws Exception {
    promptly(
        "a call",
        () -> {
          tested.open();
          return true;
        });
  }

  /** {@return what the call gives, if it gives it while the action of another one is held up} */
  private static <T> T promptly(String what, Callable<T> call) throws Exception {
    FutureTask<T> answer = new FutureTask<>(call);
    Thread.ofVirtual().start(answer);
    try {
      return answer.get(2, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new Defect(
          "lock-held-during-action", what + " waits while the action of another call runs.");
    }
  }
}
