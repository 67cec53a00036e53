package io.livegrade.grading.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same with many things, several at once, and says how far it has come. */
final class Lanes {

  private final int jobs;
  private final String what;
  private final Consumer<String> progress;

  /**
   * @param jobs how many at once
   * @param what is done, for the progress
   */
  Lanes(int jobs, String what, Consumer<String> progress) {
    this.jobs = jobs;
    this.what = what;
    this.progress = progress;
  }

  Lanes named(String other) {
    return new Lanes(jobs, other, progress);
  }

  /** {@return what came of each, in the order of the things; throws what the first one threw} */
  <T, R> List<R> all(List<T> things, Function<T, R> work) {
    List<R> results = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(jobs)) {
      List<Future<R>> futures =
          things.stream().map(thing -> executor.submit(() -> work.apply(thing))).toList();
      try {
        for (Future<R> future : futures) {
          progress.accept("%s, %d of %d".formatted(what, results.size() + 1, things.size()));
          results.add(get(future));
        }
      } finally {
        // Where one failed, the rest is not worth waiting for.
        futures.forEach(future -> future.cancel(false));
      }
    }
    return results;
  }

  private static <R> R get(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while proving a pack", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
