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

/** A pool that takes no more jobs and does those it has. */
final class DrainsWhenClosed {

  @Test
  @Requirement("close-loses-jobs")
  void doesWhatItAccepted(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 1, 4).busy(1);
    shop.clients().submitAll(shop.pool(), List.of("quick a", "quick b", "quick c"));
    close(shop);
    shop.workshop().release(1);
    Taken taken = shop.clients().take(shop.pool(), 10);

    assertThat(taken.results().stream().map(JobResult::job))
        .withFailMessage(
            "next() until empty on a pool closed with 1 job running and 3 waiting: got %s",
            Shop.said(taken))
        .containsExactlyInAnyOrder("hold 0", "quick a", "quick b", "quick c");
    empty(taken);
  }

  @Test
  @Requirement("close-loses-jobs")
  void keepsTheResultsOfAClosedPool(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 2, 8);
    List<String> jobs = List.of("quick a", "quick b", "quick c", "quick d");
    shop.clients().submitAll(shop.pool(), jobs);
    shop.clients().comeToRest();
    close(shop);
    Taken taken = shop.clients().take(shop.pool(), 10);

    assertThat(taken.results().stream().map(JobResult::job))
        .withFailMessage(
            "next() until empty on a pool closed with 4 results to take: got %s", Shop.said(taken))
        .containsExactlyInAnyOrderElementsOf(jobs);
    empty(taken);
  }

  @Test
  @Requirement("close-waits")
  void returnsWhileJobsRun(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 1, 4).busy(1);
    shop.clients().submitAll(shop.pool(), List.of("quick a"));
    Ending ending = shop.clients().close(shop.pool()).ending();
    shop.workshop().release(1);

    assertThat(ending.how())
        .withFailMessage("close() while a job runs: wanted it to return at once, got %s", ending)
        .isEqualTo(How.RETURNED);
  }

  @Test
  @Requirement("takes-jobs-after-end")
  void takesNoMoreJobs(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 1, 4);
    close(shop);
    Ending ending = shop.clients().submit(shop.pool(), "quick late").ending();

    assertThat(ending.how())
        .withFailMessage("submit on a closed pool: wanted an IllegalStateException, got %s", ending)
        .isEqualTo(How.ILLEGAL_STATE);
  }

  @Test
  @Requirement("next-stuck")
  void tellsWhoeverWaitsThatThereIsNoMore(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forThreads(subject, 2, 4);
    Call first = waiting(shop, "next-does-not-wait");
    Call second = waiting(shop, "next-does-not-wait");
    close(shop);

    for (Ending ending : List.of(first.ending(), second.ending())) {
      assertThat(ending)
          .as("next() that waited when an idle pool was closed")
          .isEqualTo(new Ending(How.RETURNED, ""));
    }
  }

  @Test
  @Requirement("next-stuck")
  void tellsThemOnceTheLastJobIsDone(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forThreads(subject, 1, 4).busy(1);
    close(shop);
    Call first = waiting(shop, "close-loses-jobs");
    Call second = waiting(shop, "close-loses-jobs");
    shop.workshop().release(1);

    assertThat(List.of(first.ending(), second.ending()))
        .as("two calls of next() that waited for the last job of a closed pool")
        .containsExactlyInAnyOrder(
            new Ending(How.RETURNED, "hold 0"), new Ending(How.RETURNED, ""));
  }

  @Test
  @Requirement("ending-again-fails")
  void mayBeClosedAndCancelledAgain(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 1, 4).busy(1);
    shop.clients().submitAll(shop.pool(), List.of("quick a", "quick b"));
    close(shop);
    for (Call call :
        List.of(
            shop.clients().close(shop.pool()),
            shop.clients().cancel(shop.pool()),
            shop.clients().cancel(shop.pool()),
            shop.clients().close(shop.pool()))) {
      Ending ending = call.ending();
      assertThat(ending.how())
          .withFailMessage("close() or cancel() on a closed pool: wanted a return, got %s", ending)
          .isEqualTo(How.RETURNED);
    }
    assertThat(shop.workshop().awaitInterrupted(1))
        .as("whether cancel() after close() interrupts the running job")
        .isTrue();
    empty(shop.clients().take(shop.pool(), 10));
    assertThat(shop.workshop().begun())
        .as("jobs begun, with two waiting when cancel() came after close()")
        .containsExactly("quick start", "hold 0");
  }

  @Test
  @Requirement("ending-in-a-job-fails")
  void mayBeClosedByAJob(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 1, 4).busy(1);
    shop.clients().submitAll(shop.pool(), List.of("closing", "quick a"));
    shop.workshop().release(1);
    Taken taken = shop.clients().take(shop.pool(), 10);

    assertThat(taken.results().stream().map(JobResult::job))
        .withFailMessage(
            "next() until empty where the second of three jobs calls close(): got %s",
            Shop.said(taken))
        .containsExactlyInAnyOrder("hold 0", "closing", "quick a");
    empty(taken);
  }

  @Test
  @Requirement("leaked-thread")
  void endsItsThreadsWhenTheLastJobIsDone(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forThreads(subject, 3, 4);
    shop.clients().submitAll(shop.pool(), List.of("quick a", "quick b"));
    close(shop);
    empty(shop.clients().take(shop.pool(), 10));

    assertThat(shop.clients().newThreadsAfterASecond())
        .as("threads alive a second after a closed pool did its last job")
        .isEmpty();
  }

  private static void close(Shop shop) {
    Ending ending = shop.clients().close(shop.pool()).ending();
    if (ending.how() != How.RETURNED) {
      throw new Defect("close-waits", "close(): wanted it to return at once, got " + ending);
    }
  }

  private static Call waiting(Shop shop, String otherwise) {
    Call next = shop.clients().next(shop.pool());
    if (!next.isBlocked()) {
      throw new Defect(
          otherwise, "next() with a result still to come: wanted it to wait, got " + next.ending());
    }
    return next;
  }

  private static void empty(Taken taken) {
    if (!taken.empty()) {
      throw new Defect(
          "next-stuck", "next() until empty on a pool that was closed: got " + Shop.said(taken));
    }
  }
}
