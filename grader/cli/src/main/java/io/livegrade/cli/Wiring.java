package io.livegrade.cli;

import io.livegrade.analysis.Analysis;
import io.livegrade.analysis.Analyst;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.design.DesignReader;
import io.livegrade.analysis.mutation.MutantPlanner;
import io.livegrade.analysis.mutation.ReferenceMutants;
import io.livegrade.examination.Examiner;
import io.livegrade.examination.Rehearsal;
import io.livegrade.examination.pack.PackCompiler;
import io.livegrade.grading.Grader;
import io.livegrade.grading.Seed;
import io.livegrade.grading.SourceAnalysis;
import io.livegrade.grading.score.Reading;
import io.livegrade.grading.verify.Prover;
import io.livegrade.grading.verify.Stage;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.proof.Cast;
import io.livegrade.model.proof.Manner;
import io.livegrade.model.proof.Rehearsed;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.run.Protection;
import io.livegrade.model.submission.Submission;
import io.livegrade.sandbox.Sandbox;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Puts the grader together from its parts, for one grading or many. */
final class Wiring implements AutoCloseable {

  private final Surroundings surroundings;
  private final PackCompiler packs;
  private final SandboxDoor door;

  /** Opening takes a while, so it begins before the challenge is read. */
  private final CompletableFuture<Sandbox> opening;

  /** Nor does a grading wait for what is told of the sandbox. */
  private final CompletableFuture<List<Protection>> protections;

  Wiring(Surroundings surroundings, SandboxWish wish, Progress progress) {
    this.surroundings = surroundings;
    LibraryCatalogue libraries = LibraryCatalogue.in(surroundings.sandboxLibraries());
    door = new SandboxDoor(surroundings, libraries, progress);
    packs =
        new PackCompiler(surroundings.cache().resolve("packs"), Version.text(), libraries.jars());
    opening =
        CompletableFuture.supplyAsync(
            () -> door.open(wish), Thread.ofPlatform().daemon().name("sandbox-door")::start);
    protections =
        opening.thenApplyAsync(door.proofs()::recall, Thread.ofPlatform().daemon()::start);
  }

  /** {@return the grader, with the seed of each run unless one is given} */
  Grader grader(Optional<Long> seed) {
    return new Grader(
        Version.text(),
        Wiring::read,
        (challenge, submission, mutants, drawn) ->
            examiner().examine(challenge, submission, mutants, drawn),
        InstantSource.system(),
        (challenge, submission) -> seed.orElseGet(() -> Seed.of(challenge, submission)));
  }

  /**
   * {@return the kind of sandbox that was opened}
   *
   * @throws io.livegrade.sandbox.SandboxException where there is none
   */
  String sandboxName() {
    return sandbox().name();
  }

  /** Tries whether a sandbox starts here; throws where none does, with what to do. */
  void requireThatASandboxWorks() {
    sandbox().requireThatItWorks();
  }

  /**
   * {@return what proves packs}
   *
   * @param progress is told what is going on
   */
  Prover prover(Consumer<String> progress) {
    return new Prover(
        new Prover.Tools(
            new Packs(surroundings)::load,
            Packs.checks(),
            grader(Optional.empty()),
            Wiring::plant,
            (challenge, planted) ->
                new RehearsalStage(new Rehearsal(sandbox(), packs, challenge, planted))),
        progress);
  }

  /** Lends the examination's rehearsals to grading, which must not know it. */
  private record RehearsalStage(Rehearsal rehearsal) implements Stage {

    @Override
    public List<Mutant> mutants() {
      return rehearsal.mutants();
    }

    @Override
    public Rehearsed run(Cast cast, Manner manner) {
      return rehearsal.run(cast, manner);
    }
  }

  private static PlantedMutants plant(Challenge challenge) {
    return new ReferenceMutants()
        .plant(
            ParsedSubmission.parse(
                challenge.sources().reference(),
                challenge.sources().contract(),
                challenge.entry().type()));
  }

  private static SourceAnalysis.Analysed read(Submission submission, Challenge challenge) {
    Analysis analysis = new Analyst().analyse(submission, challenge);
    return new SourceAnalysis.Analysed(
        new Reading(analysis.findings(), analysis.unreadable()),
        DesignReader.read(analysis.parsed(), analysis.findings()),
        () -> new MutantPlanner().plant(analysis.parsed(), challenge.mutationRules()));
  }

  private Examiner examiner() {
    return new Examiner(sandbox(), () -> get(protections), packs);
  }

  private Sandbox sandbox() {
    return get(opening);
  }

  private static <T> T get(CompletableFuture<T> future) {
    try {
      return future.join();
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
