package io.livegrade.cli;

import io.livegrade.analysis.Analysis;
import io.livegrade.analysis.Analyst;
import io.livegrade.analysis.design.DesignReader;
import io.livegrade.analysis.mutation.MutantPlanner;
import io.livegrade.examination.Examiner;
import io.livegrade.examination.pack.PackCompiler;
import io.livegrade.grading.Grader;
import io.livegrade.grading.Seed;
import io.livegrade.grading.SourceAnalysis;
import io.livegrade.grading.score.Reading;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.submission.Submission;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.choice.SandboxKind;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Puts the grader together from its parts, for one grading. */
final class Wiring implements AutoCloseable {

  private final PackCompiler packs;

  /** Opening takes a while, so it begins before the challenge is read. */
  private final CompletableFuture<Sandbox> opening;

  Wiring(Surroundings surroundings, SandboxKind kind, Progress progress) {
    LibraryCatalogue libraries = LibraryCatalogue.in(surroundings.sandboxLibraries());
    SandboxDoor door = new SandboxDoor(surroundings, libraries, progress);
    packs =
        new PackCompiler(surroundings.cache().resolve("packs"), Version.text(), libraries.jars());
    opening = CompletableFuture.supplyAsync(() -> door.open(kind), Thread::startVirtualThread);
  }

  /** {@return the grader, with the seed of each run unless one is given} */
  Grader grader(Optional<Long> seed) {
    return new Grader(
        Version.text(),
        Wiring::read,
        (challenge, submission, mutants, drawn) ->
            new Examiner(sandbox(), packs).examine(challenge, submission, mutants, drawn),
        InstantSource.system(),
        (challenge, submission) -> seed.orElseGet(() -> Seed.of(challenge, submission)));
  }

  private static SourceAnalysis.Analysed read(Submission submission, Challenge challenge) {
    Analysis analysis = new Analyst().analyse(submission, challenge);
    return new SourceAnalysis.Analysed(
        new Reading(analysis.findings(), analysis.unreadable()),
        DesignReader.read(analysis.parsed(), analysis.findings()),
        () -> new MutantPlanner().plant(analysis.parsed(), challenge.mutationRules()));
  }

  private Sandbox sandbox() {
    try {
      return opening.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    opening.thenAccept(Sandbox::close).exceptionally(_ -> null).join();
  }
}
