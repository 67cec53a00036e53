package livecoding.pool.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.List;
import java.util.stream.IntStream;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;
import livecoding.pool.support.Call;
import livecoding.pool.support.Clients;
import livecoding.pool.support.Clients.Taken;
import livecoding.pool.support.Ending;
import livecoding.pool.support.Ending.How;
import livecoding.pool.support.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jobs that have to wait, and those who submit them. */
final class BoundsItsQueue {

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3"})
  @Requirement("bound-ignored")
  void blocksWhoSubmitsMoreThanTheQueueHolds(
      int workers, int capacity, Subject<WorkerPool<String, String>> subject) {
    Shop shop = full(Shop.open(subject, workers, capacity), workers, capacity);
    Call more = shop.clients().submit(shop.pool(), "quick more");

    assertThat(more.isBlocked())
        .as("whether submit blocks with %d jobs running and %d waiting", workers, capacity)
        .isTrue();
    shop.workshop().release(workers + capacity);
  }

  @Test
  @Requirement("submit-stuck")
  void letsABlockedSubmitGoOnWhenAJobIsBegun(Subject<WorkerPool<String, String>> subject) {
    Shop shop = full(Shop.forThreads(subject, 1, 2), 1, 2);
    Call more = blocked(shop, "quick more");
    shop.workshop().release(1);
    returned(more, "submit that was blocked until a job ended");
    shop.workshop().release(2);
    Taken taken = shop.clients().take(shop.pool(), 4);

    assertThat(taken.results().stream().map(JobResult::job))
        .as("jobs whose results were taken")
        .containsExactlyInAnyOrder("hold 0", "hold w0", "hold w1", "quick more");
  }

  @Test
  @Requirement("blocked-submit-uninterruptible")
  void letsABlockedSubmitBeInterrupted(Subject<WorkerPool<String, String>> subject) {
    Shop shop = full(Shop.forErrors(subject, 1, 1), 1, 1);
    Call more = blocked(shop, "quick more");
    more.interrupt();
    Ending ending = more.ending();

    assertThat(ending.how())
        .withFailMessage(
            "submit, interrupted while it was blocked: wanted an InterruptedException, got %s",
            ending)
        .isEqualTo(How.INTERRUPTED);
    shop.workshop().release(2);
    shop.clients().close(shop.pool()).ending();
    Taken taken = shop.clients().take(shop.pool(), 4);
    assertThat(taken.results().stream().map(JobResult::job))
        .as("jobs done, where the submit of another was interrupted")
        .containsExactlyInAnyOrder("hold 0", "hold w0");
  }

  @Test
  @Requirement("submit-stuck-at-cancel")
  void refusesABlockedSubmitWhenItIsCancelled(Subject<WorkerPool<String, String>> subject) {
    Shop shop = full(Shop.forThreads(subject, 1, 1), 1, 1);
    Call more = blocked(shop, "quick more");
    Call other = blocked(shop, "quick other");
    Ending cancel = shop.clients().cancel(shop.pool()).ending();
    if (cancel.how() != How.RETURNED) {
      throw new Defect(
          "cancel-stuck", "cancel() with a full queue: wanted a return, got " + cancel);
    }
    for (Ending ending : List.of(more.ending(), other.ending())) {
      assertThat(ending.how())
          .withFailMessage(
              "submit, blocked when cancel() came: wanted an IllegalStateException, got %s", ending)
          .isEqualTo(How.ILLEGAL_STATE);
    }
  }

  @Test
  @Requirement("submit-stuck")
  void letsABlockedSubmitEndWhenItIsClosed(Subject<WorkerPool<String, String>> subject) {
    Shop shop = full(Shop.forThreads(subject, 1, 1), 1, 1);
    Call more = blocked(shop, "quick more");
    shop.clients().close(shop.pool()).ending();
    shop.workshop().release(2);
    Ending ending = more.ending();

    assertThat(ending.how())
        .withFailMessage(
            "submit, blocked when close() came and jobs ended: wanted a return or an"
                + " IllegalStateException, got %s",
            ending)
        .isIn(How.RETURNED, How.ILLEGAL_STATE);
    Taken taken = shop.clients().take(shop.pool(), 4);
    assertThat(taken.results())
        .withFailMessage(
            "results after a blocked submit ended with %s: got %s", ending, Shop.said(taken))
        .hasSize(ending.how() == How.RETURNED ? 3 : 2);
  }

  @Test
  @Requirement("capacity-zero")
  void handsOverOrRefusesWithoutAQueue(Subject<WorkerPool<String, String>> subject) {
    Shop.open(subject, 1, 1);
    Workshop workshop = subject.support(Workshop.class);
    Clients clients = subject.support(Clients.class);
    WorkerPool<String, String> pool;
    try {
      pool = subject.create(1, 0, workshop);
    } catch (IllegalArgumentException e) {
      return;
    }
    workshop.workFor(pool);
    int submitted = clients.submitAll(pool, List.of("quick a", "quick b"));
    Taken taken = clients.take(pool, 2);

    assertThat(taken.results().stream().map(JobResult::job))
        .withFailMessage(
            "a pool without a queue that was not refused: wanted the results of two jobs, %d of"
                + " them submitted; got %s",
            submitted, Shop.said(taken))
        .containsExactlyInAnyOrder("quick a", "quick b");
  }

  /** {@return the shop with every worker busy and no room in the queue} */
  private static Shop full(Shop shop, int workers, int capacity) {
    shop.busy(workers);
    List<String> jobs = IntStream.range(0, capacity).mapToObj(job -> "hold w" + job).toList();
    int submitted = shop.clients().submitAll(shop.pool(), jobs);
    if (submitted != capacity) {
      throw new Defect(
          "queue-too-small",
          "submit with all workers busy and a queue of %d: wanted %d accepted, got %d"
              .formatted(capacity, capacity, submitted));
    }
    return shop;
  }

  private static Call blocked(Shop shop, String job) {
    Call call = shop.clients().submit(shop.pool(), job);
    if (!call.isBlocked()) {
      throw new Defect(
          "bound-ignored",
          "submit with all workers busy and the queue full: wanted it to block, got "
              + call.ending());
    }
    return call;
  }

  private static void returned(Call call, String what) {
    Ending ending = call.ending();
    assertThat(ending.how())
        .withFailMessage("%s: wanted a return, got %s", what, ending)
        .isEqualTo(How.RETURNED);
  }
}
