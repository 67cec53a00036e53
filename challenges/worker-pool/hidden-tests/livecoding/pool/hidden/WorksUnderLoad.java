package livecoding.pool.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.Arrays;
import livecoding.pool.WorkerPool;
import livecoding.pool.support.Clients.Load;
import org.junit.jupiter.api.Test;

/** Many jobs, many callers, and none at all. */
final class WorksUnderLoad {

  private static final int MANY = 10_000;

  @Test
  @Requirement("slow-handover")
  void doesTenThousandTinyJobsAtAFairPace(Subject<WorkerPool<String, String>> subject) {
    Shop shop = Shop.forThreads(subject, 4, 64);
    Load load = shop.clients().load(shop.pool(), 2, 2, MANY);

    conserved(load);
    if (shop.workshop().mostAtOnce() > 4) {
      throw new Defect(
          "too-many-at-once",
          "%,d tiny jobs on 4 workers: %d ran at once"
              .formatted(MANY, shop.workshop().mostAtOnce()));
    }
  }

  @Test
  @Requirement("lost-result")
  void losesNothingOnASmallQueue(Subject<WorkerPool<String, String>> subject) {
    for (int round = 0; round < 4; round++) {
      Shop shop = Shop.forThreads(subject, 2, 1);
      conserved(shop.clients().load(shop.pool(), 3, 2, 50));
    }
  }

  @Test
  @Requirement("busy-wait")
  void usesNoProcessorTimeWhileItWaits(Subject<WorkerPool<String, String>> subject) {
    Shop idle = Shop.forThreads(subject, 3, 4);
    idle.clients().next(idle.pool()).isBlocked();
    Shop full = idle.another(subject, 1, 1).busy(1);
    full.clients().submit(full.pool(), "hold w0");
    full.clients().submit(full.pool(), "hold w1").isBlocked();
    boolean busy = isBusy(idle, 80) && isBusy(idle, 160);
    full.workshop().release(3);

    assertThat(busy)
        .withFailMessage(
            "two pools in which every worker, taker and submitter has to wait: wanted no processor"
                + " time used, got more than half of one processor's")
        .isFalse();
  }

  private static boolean isBusy(Shop shop, long millis) {
    long used = shop.clients().millisUsedWithin(millis);
    return used < 0 ? !shop.clients().comeToRest() : used > millis / 2;
  }

  private static void conserved(Load load) {
    int jobs = load.results().length;
    long lost = Arrays.stream(load.results()).filter(results -> results == 0).count();
    long twice = Arrays.stream(load.results()).filter(results -> results > 1).count();
    if (twice > 0) {
      throw new Defect(
          "result-given-twice",
          "%,d jobs of several submitters: %d of them gave more than one result"
              .formatted(jobs, twice));
    }
    if (load.wrong() > 0) {
      throw new Defect(
          "result-wrong",
          "%,d jobs of several submitters: %d results had a failure or another job's value"
              .formatted(jobs, load.wrong()));
    }
    if (load.millis() < 0 && load.accepted() == jobs && lost > 0 && lost < jobs / 10) {
      throw new Defect(
          "lost-result",
          "%,d jobs of several submitters, then close(): %d gave no result, and next() never said"
                  .formatted(jobs, lost)
              + " that there is no more");
    }
    if (load.millis() < 0) {
      throw new Defect(
          jobs == MANY ? "slow-handover" : "lost-result",
          "%,d jobs of several submitters: after 6 s %,d were accepted and %,d done"
              .formatted(jobs, load.accepted(), jobs - lost));
    }
    if (lost > 0) {
      throw new Defect(
          "lost-result",
          "%,d jobs of several submitters, then close(): %d gave no result".formatted(jobs, lost));
    }
  }
}
