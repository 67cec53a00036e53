package livecoding.pool.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.List;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;
import livecoding.pool.support.Call;
import livecoding.pool.support.Clients.Taken;
import livecoding.pool.support.Ending;
import livecoding.pool.support.Ending.How;
import org.junit.jupiter.api.Test;

/** A pool that is to stop now. */
final class StopsWhenCancelled {

  @Test
  @Requirement("cancel-does-not-interrupt")
  void interruptsEachRunningJob(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forThreads(subject, 3, 4).busy(3);
    cancel(shop);

    assertThat(shop.workshop().awaitInterrupted(3))
        .as("whether cancel() interrupts all 3 running jobs")
        .isTrue();
  }

  @Test
  @Requirement("cancel-keeps-jobs")
  void dropsTheJobsThatWait(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 1, 4).busy(1);
    shop.clients().submitAll(shop.pool(), List.of("quick a", "quick b"));
    cancel(shop);
    shop.workshop().awaitInterrupted(1);
    shop.workshop().release(5);
    Taken taken = shop.clients().take(shop.pool(), 10);
    shop.clients().comeToRest();

    assertThat(shop.workshop().begun())
        .as("jobs begun, with two waiting when cancel() came")
        .containsExactly("quick start", "hold 0");
    assertThat(taken.results().stream().map(JobResult::job))
        .withFailMessage(
            "next() until empty on a cancelled pool: wanted no result of a job that was not begun,"
                + " got %s",
            Shop.said(taken))
        .isSubsetOf("hold 0");
  }

  @Test
  @Requirement("cancel-loses-results")
  void keepsWhatWasFinishedBefore(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 1, 4);
    shop.clients().submitAll(shop.pool(), List.of("quick a", "quick b"));
    shop.clients().comeToRest();
    shop.busy(1);
    cancel(shop);
    Taken taken = shop.clients().take(shop.pool(), 10);

    assertThat(taken.results().stream().map(JobResult::job))
        .withFailMessage(
            "next() until empty on a pool cancelled with two results to take: got %s",
            Shop.said(taken))
        .contains("quick a", "quick b");
  }

  @Test
  @Requirement("takes-jobs-after-end")
  void takesNoMoreJobs(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 1, 4);
    cancel(shop);
    Ending ending = shop.clients().submit(shop.pool(), "quick late").ending();

    assertThat(ending.how())
        .withFailMessage(
            "submit on a cancelled pool: wanted an IllegalStateException, got %s", ending)
        .isEqualTo(How.ILLEGAL_STATE);
  }

  @Test
  @Requirement("next-stuck-at-cancel")
  void tellsWhoeverWaitsThatThereIsNoMore(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forThreads(subject, 1, 4);
    Call first = shop.clients().next(shop.pool());
    Call second = shop.clients().next(shop.pool());
    if (!first.isBlocked() || !second.isBlocked()) {
      throw new Defect(
          "next-does-not-wait",
          "next() on an open pool with nothing to take: wanted it to wait, got " + first.ending());
    }
    cancel(shop);

    for (Ending ending : List.of(first.ending(), second.ending())) {
      assertThat(ending)
          .as("next() that waited when an idle pool was cancelled")
          .isEqualTo(new Ending(How.RETURNED, ""));
    }
  }

  @Test
  @Requirement("next-stuck-at-cancel")
  void saysThatThereIsNoMoreWhenAJobWasInterrupted(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forThreads(subject, 2, 4).busy(2);
    cancel(shop);
    Taken taken = shop.clients().take(shop.pool(), 10);

    assertThat(taken.empty())
        .withFailMessage(
            "next() until empty on a pool cancelled with 2 jobs running: got %s", Shop.said(taken))
        .isTrue();
  }

  @Test
  @Requirement("leaked-thread")
  void leavesNoThreadWithAFullQueueAndBlockedSubmits(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forThreads(subject, 2, 2).busy(2);
    shop.clients().submitAll(shop.pool(), List.of("hold c", "hold d"));
    shop.clients().submit(shop.pool(), "hold e").isBlocked();
    cancel(shop);

    assertThat(shop.clients().newThreadsAfterASecond())
        .as("threads alive a second after cancel() with 2 jobs running and 2 waiting")
        .isEmpty();
  }

  @Test
  @Requirement("leaked-thread")
  void leavesNoThreadOfAnIdlePool(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forThreads(subject, 3, 2);
    cancel(shop);

    assertThat(shop.clients().newThreadsAfterASecond())
        .as("threads alive a second after an idle pool was cancelled")
        .isEmpty();
  }

  @Test
  @Requirement("ending-in-a-job-fails")
  void mayBeCancelledByAJob(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 1, 4).busy(1);
    shop.clients().submitAll(shop.pool(), List.of("cancelling", "quick a"));
    shop.workshop().release(1);
    Taken taken = shop.clients().take(shop.pool(), 10);

    assertThat(taken.empty())
        .withFailMessage(
            "next() until empty where the second of three jobs calls cancel(): got %s",
            Shop.said(taken))
        .isTrue();
    assertThat(shop.workshop().begun())
        .as("jobs begun, where the second of three calls cancel()")
        .containsExactly("quick start", "hold 0", "cancelling");
  }

  private static void cancel(Shop shop) {
    Ending ending = shop.clients().cancel(shop.pool()).ending();
    if (ending.how() != How.RETURNED) {
      throw new Defect("cancel-stuck", "cancel(): wanted it to return at once, got " + ending);
    }
  }
}
