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
import livecoding.pool.support.Clients.Taken;
import livecoding.pool.support.Ending;
import livecoding.pool.support.Ending.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs that come to a good end. */
final class RunsJobs {

  @Test
  @Requirement("result-wrong")
  void givesEachJobWithItsValue(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 2, 8);
    shop.clients().submitAll(shop.pool(), List.of("quick a", "nothing b", "quick c"));
    Taken taken = shop.clients().take(shop.pool(), 3);

    assertThat(taken.results())
        .as("results of three jobs")
        .containsExactlyInAnyOrder(
            new JobResult<>("quick a", "did quick a", null),
            new JobResult<>("nothing b", null, null),
            new JobResult<>("quick c", "did quick c", null));
  }

  @Test
  @Requirement("order-lost")
  void keepsTheOrderOfOneWorkersJobs(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 1, 100);
    List<String> jobs = IntStream.range(0, 60).mapToObj(job -> "quick " + job).toList();
    shop.clients().submitAll(shop.pool(), jobs);
    Taken taken = shop.clients().take(shop.pool(), jobs.size());

    assertThat(taken.results().stream().map(JobResult::job))
        .as("results of one worker's jobs")
        .containsExactlyElementsOf(jobs);
    assertThat(shop.workshop().begun().stream().skip(1))
        .as("jobs as one worker began them")
        .containsExactlyElementsOf(jobs);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  @Requirement("too-many-at-once")
  void runsAsManyJobsAtOnceAsThereAreWorkers(
      int workers, Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, workers, 4).busy(workers);
    shop.clients().submitAll(shop.pool(), List.of("hold x", "hold y"));

    assertThat(shop.workshop().runningAtRest())
        .as("jobs running at once, of %d submitted to %d workers", workers + 2, workers)
        .isEqualTo(workers);
    shop.workshop().release(1);
    shop.workshop().awaitRunning(workers);
    assertThat(shop.workshop().runningAtRest())
        .as("jobs running at once when one of them ended and others waited")
        .isEqualTo(workers);
    shop.workshop().release(workers + 1);
  }

  @Test
  @Requirement("results-bounded")
  void keepsResultsUntilSomebodyTakesThem(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 2, 1);
    List<String> jobs = IntStream.range(0, 300).mapToObj(job -> "quick " + job).toList();
    int submitted = shop.clients().submitAll(shop.pool(), jobs);

    assertThat(submitted)
        .as("of 300 jobs submitted before a result is taken")
        .isEqualTo(jobs.size());
    Taken taken = shop.clients().take(shop.pool(), jobs.size());
    assertThat(taken.results().stream().map(JobResult::job))
        .as("jobs whose results were taken after all were submitted")
        .containsExactlyInAnyOrderElementsOf(jobs);
  }

  @Test
  @Requirement("next-does-not-wait")
  void waitsForAResult(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.open(subject, 1, 2);
    Call next = shop.clients().next(shop.pool());
    if (!next.isBlocked()) {
      throw new Defect(
          "next-does-not-wait",
          "next() on an open pool with nothing to take: wanted it to wait, got " + next.ending());
    }
    shop.clients().submitAll(shop.pool(), List.of("quick late"));
    Ending ending = next.ending();

    assertThat(ending)
        .as("next() that began before the job was submitted")
        .isEqualTo(new Ending(How.RETURNED, "quick late"));
  }
}
