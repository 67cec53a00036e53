package io.livegrade.sandbox.docker;

import io.livegrade.sandbox.SandboxException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Waits for what an engine answers, but not for ever: one that hangs takes every connection. */
final class Answers {

  /** Of an engine that has just been silent nothing is expected, and much is still to be ended. */
  private static final Duration AFTER_SILENCE = Duration.ofSeconds(1);

  private final URI engine;
  private final Executor threads =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().daemon().name("engine-question-", 0).factory());

  /** What it first left unanswered; nothing while it answers. */
  private volatile Optional<SandboxException> silence = Optional.empty();

  /**
   * Takes whom they are expected of.
   *
   * @param engine where it was found, for the operator to read
   */
  Answers(URI engine) {
    this.engine = engine;
  }

  /**
   * {@return the answer}
   *
   * <p>Whoever waits is not interrupted: what an engine was asked to start has to be known.
   *
   * @param what it is asked to do
   * @param atMost how long it may take
   * @throws SandboxException where none comes or the question fails
   */
  <T> T await(String what, Duration atMost, Supplier<T> question) {
    Duration patience = silence.isPresent() ? AFTER_SILENCE : atMost;
    try {
      T answer =
          CompletableFuture.supplyAsync(question, threads)
              .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
              .join();
      silence = Optional.empty();
      return answer;
    } catch (CompletionException e) {
      throw switch (e.getCause()) {
        case TimeoutException _ -> silent(what, patience);
        case SandboxException known -> known;
        case RuntimeException thrown -> failure(what, thrown);
        case null, default -> e;
      };
    }
  }

  /** Whoever is to mend it is told what it was asked first, and how long that was waited for. */
  private synchronized SandboxException silent(String what, Duration patience) {
    SandboxException first =
        silence.orElseGet(
            () ->
                new SandboxException(
                    "The container engine at \"%s\" took the request to %s and did not answer within %d s. Restart it, or grade with --sandbox namespaces."
                        .formatted(engine, what, patience.toSeconds())));
    silence = Optional.of(first);
    return new SandboxException(first.getMessage(), first);
  }

  /** {@return that it failed to do something, which is its fault or ours} */
  SandboxException failure(String what, RuntimeException cause) {
    return new SandboxException(
        "The container engine at \"" + engine + "\" failed to " + what + ": " + cause.getMessage(),
        cause);
  }
}
