package io.livegrade.cli;

import io.livegrade.analysis.Analyst;
import io.livegrade.examination.Examiner;
import io.livegrade.examination.pack.PackCompiler;
import io.livegrade.grading.Grader;
import io.livegrade.grading.SourceAnalysis;
import io.livegrade.grading.score.Reading;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.submission.Submission;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.image.ImageContents;
import io.livegrade.sandbox.image.RootFileSystemBuilder;
import io.livegrade.sandbox.namespaces.NamespacesSandbox;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/** Puts the grader together from its parts, for one grading. */
final class Wiring implements AutoCloseable {

  private final Surroundings surroundings;
  private final LibraryCatalogue libraries;
  private final Progress progress;

  Wiring(Surroundings surroundings, Progress progress) {
    this.surroundings = surroundings;
    this.libraries = LibraryCatalogue.in(surroundings.sandboxLibraries());
    this.progress = progress;
  }

  /** {@return the grader, which draws a seed for each run unless one is given} */
  Grader grader(Optional<Long> seed) {
    SecureRandom random = new SecureRandom();
    Sandbox sandbox = open();
    PackCompiler packs =
        new PackCompiler(cache().resolve("packs"), Version.text(), libraries.jars());
    return new Grader(
        Version.text(),
        Wiring::read,
        new Examiner(sandbox, packs)::examine,
        InstantSource.system(),
        () -> seed.orElseGet(random::nextLong));
  }

  private static SourceAnalysis.Analysed read(Submission submission, Challenge challenge) {
    var analysis = new Analyst().analyse(submission, challenge);
    return new SourceAnalysis.Analysed(
        new Reading(analysis.findings(), analysis.unreadable()), () -> SourceAnalysis.NO_MUTANTS);
  }

  private Sandbox open() {
    Path jars = surroundings.sandboxLibraries();
    ImageContents contents =
        new ImageContents(
            jars.resolve("livegrade-stub.jar"),
            jars.resolve("livegrade-bridge.jar"),
            libraries.jars());
    return new NamespacesSandbox(
        new RootFileSystemBuilder(cache(), Path.of(System.getProperty("java.home")), progress::say)
            .build(contents));
  }

  private Path cache() {
    return RootFileSystemBuilder.defaultCache(surroundings.environment(), surroundings.userHome());
  }

  @Override
  public void close() {}
}
