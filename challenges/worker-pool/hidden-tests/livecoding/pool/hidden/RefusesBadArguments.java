package livecoding.pool.hidden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.List;
import livecoding.pool.WorkerPool;
import livecoding.pool.support.Call;
import livecoding.pool.support.Ending;
import livecoding.pool.support.Ending.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes no sense is refused where it is handed in, and interruptions end waits. */
final class RefusesBadArguments {

  @ParameterizedTest
  @CsvSource({"0, 1", "-1, 1", "1, -1"})
  @Requirement("bad-size-taken")
  void refusesSizesThatMakeNoSense(
      int workers, int capacity, Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forErrors(subject, 1, 1);

    assertThatThrownBy(() -> subject.create(workers, capacity, shop.workshop()))
        .as("a pool of %d workers with a queue of %d", workers, capacity)
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Requirement("null-taken")
  void refusesToDoWithoutAFunction(Subject<WorkerPool<String, String>> subject) {
    Shop.forErrors(subject, 1, 1);

    assertThatThrownBy(() -> subject.create(1, 1, null))
        .as("a pool without a function")
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  @Requirement("null-taken")
  void refusesToDoWithoutAJob(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forErrors(subject, 1, 1);
    Ending ending = shop.clients().submit(shop.pool(), null).ending();

    assertThat(ending.toString()).as("submit(null)").startsWith("NullPointerException");
  }

  @Test
  @Requirement("next-uninterruptible")
  void letsAWaitForAResultBeInterrupted(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forErrors(subject, 1, 4);
    Call next = shop.clients().next(shop.pool());
    if (!next.isBlocked()) {
      throw new Defect(
          "next-does-not-wait",
          "next() on an open pool with nothing to take: wanted it to wait, got " + next.ending());
    }
    next.interrupt();
    Ending ending = next.ending();

    assertThat(ending.how())
        .withFailMessage(
            "next(), interrupted while it waited: wanted an InterruptedException, got %s", ending)
        .isEqualTo(How.INTERRUPTED);
    shop.clients().submitAll(shop.pool(), List.of("quick a"));
    assertThat(shop.clients().take(shop.pool(), 1).results())
        .as("results taken after another taker was interrupted")
        .hasSize(1);
  }
}
