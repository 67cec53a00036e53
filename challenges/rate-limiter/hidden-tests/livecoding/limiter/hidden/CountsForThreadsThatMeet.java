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
            "never-refills",
            "When two permits have come in, someone gets one.",
            history -> granted(history) > 0)
        .require(
            "over-grant",
            "Of two permits that came in, no more than two are granted, at once or later.",
            history -> granted(history) <= 2)
        .require(
            "interrupted-takes-permit",
            "Of two permits that came in, both are granted, though a waiter was interrupted.",
            // Whoever is refused did not wait: then there is nothing to interrupt.
            history -> granted(history) == 2 || "refused".equals(history.value(0)));
  }

  @Test
  @Requirement("permit-given-twice")
  void givesWaitersNoMoreThanWhatCameIn(Subject<RateLimiter> subject) {
    meeting(subject, WaiterAgainstRefill.class)
        .require(
            "permit-given-twice",
            "Two who wait, and one who tries then, get no more permits than came in.",
            CountsForThreadsThatMeet::isWithinTheRate)
        .require(
            "waiter-stranded",
            "Of two who wait, the one who has time for nine permits gets one.",
            history -> Boolean.TRUE.equals(history.value(1)));
  }

  private static long granted(History history) {
    long atOnce =
        ("granted".equals(history.value(0)) ? 1 : 0)
            + (Boolean.TRUE.equals(history.value(1)) ? 1 : 0);
    return history.after() instanceof List<?> later
        ? atOnce + later.stream().filter(Boolean.TRUE::equals).count()
        : atOnce;
  }

  private static boolean isWithinTheRate(History history) {
    return history.after() instanceof List<?> after
        && after.getFirst() instanceof Long permits
        && granted(history, after.getLast()) <= permits;
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
