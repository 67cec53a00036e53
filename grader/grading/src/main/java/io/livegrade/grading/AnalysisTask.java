package io.livegrade.grading;

import io.livegrade.grading.SourceAnalysis.Analysed;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.run.Timing;
import io.livegrade.model.submission.Submission;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The reading of one submission, on a thread of its own beside the sandbox.
 *
 * <p>A source can be written so that reading it takes forever or all of a stack. That is our limit
 * then: the source counts as unreadable, and what the tests say still counts.
 */
final class AnalysisTask {

  /** Deep enough for anything javac compiles; only what is used of it takes memory. */
  private static final long STACK_BYTES = 256L << 20;

  private final CompletableFuture<Analysed> analysed;
  private final CompletableFuture<Duration> took;
  private final CompletableFuture<PlantedMutants> mutants;

  AnalysisTask(
      SourceAnalysis analysis, Submission submission, Challenge challenge, Duration atMost) {
    Analysed nothing = Analysed.nothing(submission);
    long began = System.nanoTime();
    this.analysed =
        CompletableFuture.supplyAsync(
                () -> readable(() -> analysis.analyse(submission, challenge), nothing),
                AnalysisTask::start)
            .completeOnTimeout(nothing, atMost.toMillis(), TimeUnit.MILLISECONDS);
    this.took = analysed.thenApply(_ -> Duration.ofNanos(System.nanoTime() - began));
    this.mutants =
        analysed
            .thenApplyAsync(
                read -> readable(read.mutants(), SourceAnalysis.NO_MUTANTS), AnalysisTask::start)
            .completeOnTimeout(
                SourceAnalysis.NO_MUTANTS, 2 * atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** {@return the submission with mutants planted, as soon as they are} */
  CompletableFuture<PlantedMutants> mutants() {
    return mutants;
  }

  /** {@return what reading came to; throws what the analysis threw, which is a bug of ours} */
  Analysed await() {
    return await(analysed);
  }

  /** {@return how long reading took; throws as well} */
  Timing timing() {
    return new Timing("analyse", await(took));
  }

  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static <T> T readable(Supplier<T> reading, T otherwise) {
    try {
      return reading.get();
    } catch (StackOverflowError e) {
      return otherwise;
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(null, task, "analysis", STACK_BYTES);
    thread.setDaemon(true); // a reading without end must not keep the grader alive
    thread.start();
  }
}
