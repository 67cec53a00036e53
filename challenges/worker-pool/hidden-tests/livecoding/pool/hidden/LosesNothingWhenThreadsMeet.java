package livecoding.pool.hidden;

import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.examination.subject.Histories;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import livecoding.pool.WorkerPool;
import livecoding.pool.support.CancelWhileIdle;
import livecoding.pool.support.CancelWhileRunning;
import livecoding.pool.support.CloseAgainstSubmit;
import livecoding.pool.support.CloseWithResults;
import livecoding.pool.support.FailingAndGoodJob;
import livecoding.pool.support.TwoJobsAndClose;
import livecoding.pool.support.TwoSubmittersOnePlace;
import org.junit.jupiter.api.Test;

/** A few calls at once, in every order that matters. */
final class LosesNothingWhenThreadsMeet {

  @Test
  @Requirement("lost-result")
  void givesBothResultsHoweverTheyMeetClose(Subject<WorkerPool<String, String>> subject) {
    meeting(subject, TwoJobsAndClose.class)
        .require(
            "lost-result",
            "Of two jobs that are submitted before close, the taker gets each result once.",
            history -> jobs(history.value(1), history.after()).equals(List.of("a", "b")));
  }

  @Test
  @Requirement("lost-result")
  void doesWhatItAcceptedWhileItWasClosed(Subject<WorkerPool<String, String>> subject) {
    meeting(subject, CloseAgainstSubmit.class)
        .require(
            "lost-result",
            "A job gives one result where submit returned, and none where it was refused.",
            history ->
                jobs(history.value(2), history.after())
                    .equals(Boolean.TRUE.equals(history.value(0)) ? List.of("a") : List.of()));
  }

  @Test
  @Requirement("lost-result")
  void outlivesAFailingJobBesideAGoodOne(Subject<WorkerPool<String, String>> subject) {
    meeting(subject, FailingAndGoodJob.class)
        .require(
            "lost-result",
            "One worker gives a failed result and a good one.",
            history -> jobs(history.after()).equals(List.of("bad!", "good")));
  }

  @Test
  @Requirement("next-stuck-at-cancel")
  void saysThatThereIsNothingWhenItIsCancelled(Subject<WorkerPool<String, String>> subject) {
    meeting(subject, CancelWhileIdle.class)
        .require(
            "lost-result",
            "A pool that never had a job gives no result.",
            history -> jobs(history.value(1), history.after()).isEmpty());
  }

  @Test
  @Requirement("cancel-stuck")
  void stopsWithAJobRunningAndAFullQueue(Subject<WorkerPool<String, String>> subject) {
    meeting(subject, CancelWhileRunning.class)
        .require(
            "submit-stuck-at-cancel",
            "A submit that finds the queue full when cancel comes is refused.",
            history -> Boolean.FALSE.equals(history.value(0)))
        .require(
            "cancel-keeps-jobs",
            "No job that was waiting gives a result, and the running one gives one at most.",
            history ->
                List.of(List.of(), List.of("running!"))
                    .contains(jobs(history.value(2), history.after())));
  }

  @Test
  @Requirement("lost-result")
  void givesEachResultOnceToTwoTakersAtClose(Subject<WorkerPool<String, String>> subject) {
    meeting(subject, CloseWithResults.class)
        .require(
            "lost-result",
            "Three results go to two takers, each of them once.",
            history ->
                jobs(history.value(1), history.value(2), history.after())
                    .equals(List.of("a", "b", "c")));
  }

  @Test
  @Requirement("lost-result")
  void hasRoomForTwoSubmittersOfOnePlace(Subject<WorkerPool<String, String>> subject) {
    meeting(subject, TwoSubmittersOnePlace.class)
        .require(
            "lost-result",
            "Four jobs of two submitters give four results.",
            history ->
                history.after() instanceof List<?> after
                    && jobs(history.value(2), after.getLast()).equals(List.of("a", "b", "c", "d")))
        .require(
            "bound-ignored",
            "With one worker and a queue of one, no more than one job waits and one is about to"
                + " begin.",
            history ->
                history.after() instanceof List<?> after
                    && after.getFirst() instanceof Integer waiting
                    && waiting <= 2);
  }

  /** {@return all jobs in lists of them, sorted} */
  private static List<String> jobs(Object... lists) {
    List<String> jobs = new ArrayList<>();
    for (Object list : lists) {
      if (list instanceof List<?> each) {
        each.forEach(job -> jobs.add(String.valueOf(job)));
      }
    }
    Collections.sort(jobs);
    return jobs;
  }

  private static Histories meeting(
      Subject<WorkerPool<String, String>> subject,
      Class<? extends Scenario<WorkerPool<String, String>>> scenario) {
    subject.kept(Shop.class, any -> true, () -> proof(subject));
    return subject
        .interleave(scenario)
        .requireNoRace("data-race")
        .requireNoDeadlock("deadlock")
        .requireTermination("deadlock")
        .requireNoLeak("leaked-thread");
  }

  /** A pool that does nothing keeps some of these promises too. */
  private static Shop proof(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forThreads(subject, 1, 1);
    shop.pool().close();
    return shop;
  }
}
