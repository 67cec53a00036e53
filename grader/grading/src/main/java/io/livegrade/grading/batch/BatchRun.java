package io.livegrade.grading.batch;

import io.livegrade.grading.Grader;
import io.livegrade.grading.submission.Collected;
import io.livegrade.model.ConfigurationException;
import io.livegrade.model.GraderException;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.batch.Conditions;
import io.livegrade.model.batch.Identity;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Grades many submissions, several at once. In memory are those being graded and no others.
 *
 * <p>Whatever goes wrong on our side with one submission is an entry of that submission's; the
 * others go on. Only what would go wrong with each of them ends the batch.
 */
public final class BatchRun {

  private static final String REMEDY =
      "Nothing was said about the submission. The same batch, started again, tries it again.";

  private final Grader grader;
  private final Challenge challenge;
  private final Conditions conditions;
  private final Runnable sandboxCheck;
  private final Ledger ledger;

  /**
   * Takes what does the work.
   *
   * @param conditions what every grade rests on
   * @param sandboxCheck asked after a failure of ours; throws where no submission could be run
   * @param ledger is given each grading as it ends
   */
  public BatchRun(
      Grader grader,
      Challenge challenge,
      Conditions conditions,
      Runnable sandboxCheck,
      Ledger ledger) {
    this.grader = grader;
    this.challenge = challenge;
    this.conditions = conditions;
    this.sandboxCheck = sandboxCheck;
    this.ledger = ledger;
  }

  /** What came of one submission. */
  private record Done(Identity identity, GradeReport report) {}

  /**
   * Grades all of them, or as many as the ledger lets it.
   *
   * @param jobs how many at once
   * @throws ConfigurationException where the challenge does not hold, or nothing can be kept
   * @throws GraderException where no sandbox works any more
   */
  public void grade(List<Task> tasks, int jobs) {
    Queue<Task> waiting = new ConcurrentLinkedQueue<>(tasks);
    try (ExecutorService lanes =
        Executors.newFixedThreadPool(
            jobs, Thread.ofPlatform().daemon().name("lane-", 1).factory())) {
      List<Future<?>> ends = new ArrayList<>();
      for (int i = 0; i < jobs; i++) {
        ends.add(lanes.submit(() -> work(waiting)));
      }
      ends.forEach(BatchRun::await);
    }
  }

  private void work(Queue<Task> waiting) {
    boolean goOn = false;
    try {
      do {
        Task task = waiting.poll();
        goOn = task != null && grade(task);
      } while (goOn);
    } finally {
      // Nothing waits any more, or nothing must be begun any more.
      waiting.clear();
    }
  }

  private boolean grade(Task task) {
    Done done = attempt(task);
    return ledger.keep(BatchEntry.of(task.origin(), done.identity(), done.report()), done.report());
  }

  private Done attempt(Task task) {
    FutureTask<Done> attempt = new FutureTask<>(() -> gradeInEarnest(task));
    attempt.run();
    try {
      Done done = attempt.get();
      if (done.report().verdict() instanceof Verdict.NotGraded) {
        sandboxCheck.run();
      }
      return done;
    } catch (ExecutionException e) {
      return switch (e.getCause()) {
        case ConfigurationException challengeFault -> throw challengeFault;
        case GraderException failure -> notGraded(task, failure.getMessage());
        case null, default ->
            notGraded(task, "A bug in the grader, please report it: " + e.getCause());
      };
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private Done gradeInEarnest(Task task) {
    Collected handedIn = task.handIn().collect();
    return new Done(new Identity(handedIn.hash(), conditions), grader.grade(challenge, handedIn));
  }

  private Done notGraded(Task task, String reason) {
    return new Done(
        new Identity("", conditions),
        grader.notGraded(challenge, task.origin().name(), reason, REMEDY));
  }

  private static void await(Future<?> lane) {
    try {
      lane.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while grading a batch", cause);
  }
}
