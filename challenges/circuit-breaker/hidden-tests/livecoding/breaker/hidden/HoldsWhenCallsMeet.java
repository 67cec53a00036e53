package livecoding.breaker.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Histories;
import io.livegrade.examination.subject.History;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.List;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.support.ActionsWaitForEachOther;
import livecoding.breaker.support.Calls;
import livecoding.breaker.support.FailedTrialMeetsTrial;
import livecoding.breaker.support.FailureLoad;
import livecoding.breaker.support.FailureMeetsFailure;
import livecoding.breaker.support.SlowCallMeetsOpening;
import livecoding.breaker.support.StateMeetsFailure;
import livecoding.breaker.support.SuccessMeetsFailure;
import livecoding.breaker.support.TrialMeetsTrial;
import org.junit.jupiter.api.Test;

/** Two calls that meet, under every order of their steps that matters; then many, for real. */
final class HoldsWhenCallsMeet {

  @Test
  @Requirement("data-race")
  void countsTwoFailuresThatMeet(Subject<CircuitBreaker> subject) {
    Histories histories = explored(subject, FailureMeetsFailure.class, "data-race");
    orTheExampleBehind(
        subject,
        () ->
            histories.require(
                "lost-failure",
                "Two failures open a breaker with a threshold of two, also when they meet.",
                history -> Calls.REJECTED.equals(history.after())));
  }

  @Test
  @Requirement("lost-failure")
  void countsAFailureThatMeetsASuccess(Subject<CircuitBreaker> subject) {
    Histories histories = explored(subject, SuccessMeetsFailure.class, "data-race");
    orTheExampleBehind(
        subject,
        () ->
            histories.require(
                "lost-failure",
                "Whatever comes first, the failure counts: one more opens the breaker, or it is"
                    + " open already.",
                history ->
                    history.after() instanceof List<?> after
                        && Calls.REJECTED.equals(after.getLast())));
  }

  @Test
  @Requirement("unguarded-state")
  void saysItsStateWhileAFailureOpensIt(Subject<CircuitBreaker> subject) {
    Histories histories = explored(subject, StateMeetsFailure.class, "unguarded-state");
    orTheExampleBehind(
        subject,
        () ->
            histories.require(
                "state-wrong",
                "A state is CLOSED before the failure and OPEN after it.",
                history ->
                    history.value(0) == null
                        || List.of("CLOSED", "OPEN").contains(history.value(0))));
  }

  @Test
  @Requirement("over-admission")
  void letsOneTrialThroughOfTwoThatMeet(Subject<CircuitBreaker> subject) {
    Histories histories = explored(subject, TrialMeetsTrial.class, "data-race");
    orTheExampleBehind(
        subject,
        () ->
            histories
                .require(
                    "over-admission",
                    "A half-open breaker that one success closes runs one trial at a time.",
                    history ->
                        !(history.after() instanceof List<?> after
                            && after.getFirst() instanceof Integer most
                            && most > 1))
                .require(
                    "never-recovers",
                    "One of two calls that come to a half-open breaker runs, and its success"
                        + " closes the breaker.",
                    history ->
                        ran(history)
                            && history.after() instanceof List<?> after
                            && Calls.RAN.equals(after.getLast())));
  }

  @Test
  @Requirement("lost-failure")
  void opensAgainWhenOneOfTwoTrialsFails(Subject<CircuitBreaker> subject) {
    Histories histories = explored(subject, FailedTrialMeetsTrial.class, "data-race");
    orTheExampleBehind(
        subject,
        () ->
            histories.require(
                "lost-failure",
                "A trial that fails opens the breaker, whatever another trial does.",
                history ->
                    !Calls.FAILED.equals(history.value(1))
                        || Calls.REJECTED.equals(history.after())));
  }

  @Test
  @Requirement("lock-held-during-action")
  void runsActionsThatWaitForEachOther(Subject<CircuitBreaker> subject) {
    explored(subject, ActionsWaitForEachOther.class, "data-race");
  }

  @Test
  @Requirement("late-success-closes")
  void staysOpenWhateverASlowCallDoes(Subject<CircuitBreaker> subject) {
    explored(subject, SlowCallMeetsOpening.class, "data-race");
    orTheExampleBehind(subject, () -> requireLateSuccessIgnored(subject));
  }

  @Test
  @Requirement("lost-failure")
  void losesNoFailureUnderLoad(Subject<CircuitBreaker> subject) {
    Example.OPENS_AT_THREE.check(subject);
    int[] seen = subject.support(FailureLoad.class).on(Breakers.any(subject));
    if (seen[0] > 0 || seen[1] == 0) {
      // What schedules show has a cause with a name, and the same one each time.
      countsTwoFailuresThatMeet(subject);
      runsActionsThatWaitForEachOther(subject);
    }

    assertThat(seen[0])
        .as("calls rejected while threads fail exactly as often as opens the breaker")
        .isZero();
    assertThat(seen[1]).as("1 if the breaker is open after that").isEqualTo(1);
  }

  /**
   * {@return what came of a scenario, in which no two threads met at unguarded data and no call
   * waited for the action of another}
   *
   * @param unguarded the defect when they met, unless even two failures meet so
   */
  private static Histories explored(
      Subject<CircuitBreaker> subject,
      Class<? extends Scenario<CircuitBreaker>> scenario,
      String unguarded) {
    Breakers.prove(subject, "threads-unproven");
    Histories histories = subject.interleave(scenario);
    try {
      histories.requireNoRace(unguarded);
    } catch (Defect race) {
      subject.interleave(FailureMeetsFailure.class).requireNoRace("data-race");
      throw race;
    }
    return histories
        .requireNoDeadlock(
            scenario == ActionsWaitForEachOther.class || scenario == SlowCallMeetsOpening.class
                ? "lock-held-during-action"
                : "deadlock")
        .requireTermination("call-never-ends");
  }

  /**
   * What one thread alone gets wrong is no fault of meeting, and a success that comes late undoes
   * failures in more ways than one.
   */
  private static void orTheExampleBehind(Subject<CircuitBreaker> subject, Runnable requirements) {
    try {
      requirements.run();
    } catch (Defect defect) {
      Example.checkAll(subject);
      requireLateSuccessIgnored(subject);
      throw defect;
    }
  }

  private static void requireLateSuccessIgnored(Subject<CircuitBreaker> subject) {
    subject
        .interleave(SlowCallMeetsOpening.class)
        .require(
            "late-success-closes",
            "A call that began before the breaker opened does not close it.",
            history -> Calls.REJECTED.equals(history.after()));
  }

  private static boolean ran(History history) {
    return Calls.RAN.equals(history.value(0)) || Calls.RAN.equals(history.value(1));
  }
}
