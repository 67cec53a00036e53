package livecoding.pool.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.List;
import java.util.Optional;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;
import livecoding.pool.support.Clients.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs that throw. */
final class SurvivesFailingJobs {

  @ParameterizedTest
  @ValueSource(strings = {"checked", "unchecked"})
  @Requirement("worker-dies")
  void outlivesAnException(String job, Subject<WorkerPool<String, String>> subject) {
    outlives(subject, job, "worker-dies");
  }

  @Test
  @Requirement("worker-dies-of-error")
  void outlivesAnError(Subject<WorkerPool<String, String>> subject) {
    outlives(subject, "error", "worker-dies-of-error");
  }

  @Test
  @Requirement("worker-dies-of-interruption")
  void outlivesAnInterruptedExceptionOfTheJobsOwn(Subject<WorkerPool<String, String>> subject) {
    outlives(subject, "interrupted", "worker-dies-of-interruption");
  }

  @ParameterizedTest
  @ValueSource(strings = {"checked", "unchecked"})
  @Requirement("failure-not-reported")
  void givesTheFailureAsTheResult(String job, Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forErrors(subject, 1, 4);
    shop.clients().submitAll(shop.pool(), List.of(job));
    Taken taken = shop.clients().take(shop.pool(), 1);

    assertThat(taken.results())
        .withFailMessage(
            "next() after a job threw: wanted a result with its failure, got %s", Shop.said(taken))
        .hasSize(1);
    JobResult<String, String> result = taken.results().getFirst();
    assertThat(result.job()).as("job of a failed result").isEqualTo(job);
    assertThat(result.value()).as("value of a failed result").isNull();
    assertThat(result.failure())
        .as("failure of a job that threw \"thrown by the job\"")
        .isNotNull()
        .hasMessage("thrown by the job");
  }

  /** One worker alone: when it is gone, nothing is done any more. */
  private static void outlives(
      Subject<WorkerPool<String, String>> subject, String job, String defect) {
    Shop shop = Shop.forErrors(subject, 1, 8);
    shop.clients().submitAll(shop.pool(), List.of(job));
    // What the failure left in the thread may show only where it waits for the next job.
    shop.clients().comeToRest();
    shop.clients().submitAll(shop.pool(), List.of(job, "quick after"));
    shop.clients().close(shop.pool()).ending();
    Taken taken = shop.clients().take(shop.pool(), 10);
    Optional<JobResult<String, String>> after =
        taken.results().stream().filter(each -> each.job().equals("quick after")).findFirst();
    if (after.isEmpty()) {
      throw new Defect(
          defect,
          "two jobs that throw (%s) and a good one, with one worker: wanted the good one done, got %s"
              .formatted(job, Shop.said(taken)));
    }
    long failures =
        taken.results().stream()
            .filter(each -> each.job().equals(job) && each.failure() != null)
            .count();
    if (failures != 2) {
      throw new Defect(
          "failure-not-reported",
          "two jobs that throw (%s) and a good one: wanted two results with failures, got %d of %s"
              .formatted(job, failures, Shop.said(taken)));
    }
    assertThat(taken.empty()).as("whether next() came to an end").isTrue();
  }
}
