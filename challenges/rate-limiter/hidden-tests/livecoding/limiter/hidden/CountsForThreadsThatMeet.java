package livecoding.limiter.hidden;

import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.examination.subject.Histories;
import io.livegrade.examination.subject.History;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.support.InterruptedWaiter;
import livecoding.limiter.support.TwoAfterARefill;
import livecoding.limiter.support.TwoForOnePermit;
import livecoding.limiter.support.WaiterAgainstRefill;
import org.junit.jupiter.api.Test;

/** Two threads at once, in every order that matters. */
final class CountsForThreadsThatMeet {

  @Test
  @Requirement("over-grant")
  void givesTheLastPermitToOneOfTwo(Subject<RateLimiter> subject) {
    onePermitForTwo(meeting(subject, TwoForOnePermit.class));
  }

  @Test
  @Requirement("over-grant")
  void countsARefillOnce(Subject<RateLimiter> subject) {
    onePermitForTwo(meeting(subject, TwoAfterARefill.class));
  }

  @Test
  @Requirement("interrupted-takes-permit")
  void countsRightlyWhenAWaiterIsInterrupted(Subject<RateLimiter> subject) {
    meeting(subject, InterruptedWaiter.class)
        .require(
            "over-grant",
            "Long after a waiter was interrupted there is no more than one permit, at 1/s.",
            history -> !history.after().equals(List.of(true, true)))
        .require(
            "interrupted-takes-permit",
            "Long after a waiter was interrupted there is one permit, at 1/s.",
            history -> history.after().equals(List.of(true, false)));
  }

  @Test
  @Requirement("permit-given-twice")
  void givesWaitersNoMoreThanWhatCameIn(Subject<RateLimiter> subject) {
    meeting(subject, WaiterAgainstRefill.class)
        .require(
            "permit-given-twice",
            "Two who wait at 1/s, and one who tries then, get no more than one permit a second.",
            CountsForThreadsThatMeet::isWithinTheRate)
        .require(
            "waiter-stranded",
            "Of two who wait at 1/s, one for 1.5 s and one for 9 s, the latter gets a permit.",
            history -> Boolean.TRUE.equals(history.value(1)));
  }

  private static boolean isWithinTheRate(History history) {
    return history.after() instanceof List<?> after
        && after.getFirst() instanceof Long millis
        && granted(history, after.getLast()) <= millis / 1_000;
  }

  private static void onePermitForTwo(Histories histories) {
    histories
        .require(
            "over-grant",
            "With one permit left, one of two callers gets it, and nobody after them.",
            history -> granted(history, history.after()) <= 1)
        .require(
            "lost-permit",
            "With one permit left, one of two callers gets it.",
            history -> granted(history, false) == 1);
  }

  private static long granted(History history, Object after) {
    Stream<Object> answers = IntStream.range(0, history.results().size()).mapToObj(history::value);
    return Stream.concat(answers.filter(Objects::nonNull), Stream.of(after))
        .filter(Boolean.TRUE::equals)
        .count();
  }

  private static Histories meeting(
      Subject<RateLimiter> subject, Class<? extends Scenario<RateLimiter>> scenario) {
    return subject
        .interleave(scenario)
        .requireNoRace("data-race")
        .requireNoDeadlock("deadlock")
        .requireTermination("deadlock")
        .requireNoLeak("leaked-thread");
  }
}
