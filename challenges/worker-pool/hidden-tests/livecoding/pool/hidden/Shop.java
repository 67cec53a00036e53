package livecoding.pool.hidden;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Subject;
import java.util.List;
import java.util.stream.IntStream;
import livecoding.pool.WorkerPool;
import livecoding.pool.support.Clients;
import livecoding.pool.support.Clients.Taken;
import livecoding.pool.support.Workshop;

/**
 * A pool at work, which has done one job already: so each test begins with proof that the
 * submission does something.
 *
 * @param pool the submission
 * @param workshop what its jobs do
 * @param clients who call it
 */
record Shop(WorkerPool<String, String> pool, Workshop workshop, Clients clients) {

  static Shop open(Subject<WorkerPool<String, String>> subject, int workers, int queueCapacity) {
    return open(subject, workers, queueCapacity, "jobs-not-done");
  }

  static Shop forThreads(
      Subject<WorkerPool<String, String>> subject, int workers, int queueCapacity) {
    return open(subject, workers, queueCapacity, "threads-unproven");
  }

  static Shop forErrors(
      Subject<WorkerPool<String, String>> subject, int workers, int queueCapacity) {
    return open(subject, workers, queueCapacity, "errors-unproven");
  }

  /**
   * @param unproven the defect of a pool that does no job: all tests of a criterion then fail for
   *     this one reason
   */
  private static Shop open(
      Subject<WorkerPool<String, String>> subject,
      int workers,
      int queueCapacity,
      String unproven) {
    Workshop workshop = subject.support(Workshop.class);
    Clients clients = subject.support(Clients.class);
    clients.startAfresh();
    return open(subject.create(workers, queueCapacity, workshop), workshop, clients, unproven);
  }

  /** {@return another pool at work, beside one that a test has opened already} */
  Shop another(Subject<WorkerPool<String, String>> subject, int workers, int queueCapacity) {
    Workshop others = subject.support(Workshop.class);
    return open(
        subject.create(workers, queueCapacity, others), others, clients, "threads-unproven");
  }

  private static Shop open(
      WorkerPool<String, String> pool, Workshop workshop, Clients clients, String unproven) {
    workshop.workFor(pool);
    int submitted = clients.submitAll(pool, List.of("quick start"));
    Taken taken = clients.take(pool, 1);
    if (submitted != 1 || taken.results().size() != 1) {
      throw new Defect(
          unproven,
          "submit(job), then next(): wanted its result, got "
              + (submitted == 1 ? said(taken) : "no return of submit"));
    }
    return new Shop(pool, workshop, clients);
  }

  /** {@return what a message says of what was taken} */
  static String said(Taken taken) {
    String results =
        taken.results().stream().map(result -> "\"" + result.job() + "\"").toList().toString();
    if (taken.empty()) {
      return results + " and then empty";
    }
    return taken.end().isEmpty() ? results : results + " and then " + taken.end();
  }

  /** {@return the pool at work, with as many jobs held as it has workers} */
  Shop busy(int workers) {
    int submitted =
        clients.submitAll(
            pool, IntStream.range(0, workers).mapToObj(job -> "hold " + job).toList());
    if (submitted != workers || !workshop.awaitRunning(workers)) {
      throw new Defect(
          "too-few-at-once",
          "%d jobs on a pool of %d workers: wanted all to run at once, got %d"
              .formatted(workers, workers, workshop.runningAtRest()));
    }
    return this;
  }
}
