package io.livegrade.examination;

import io.livegrade.examination.pack.CompiledPack;
import io.livegrade.examination.pack.PackCompiler;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.run.Isolation;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.run.Protection;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunConditions;
import io.livegrade.model.submission.Submission;
import io.livegrade.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/** Compiles and runs one submission: from sources to everything that was seen of them. */
public final class Examiner {

  /**
   * Not virtual ones: a poll for their sockets would go on in the background, and a JVM that ends
   * waits a third of a second for a thread in native code.
   */
  private static final ThreadFactory THREADS =
      Thread.ofPlatform().daemon().name("examination-", 0).factory();

  private final Sandbox sandbox;
  private final Supplier<List<Protection>> protections;
  private final PackCompiler packs;

  /**
   * @param sandbox where everything of the candidate's runs
   * @param protections tells what is known of that sandbox; asked once a submission was run
   * @param packs compiles the challenge
   */
  public Examiner(Sandbox sandbox, Supplier<List<Protection>> protections, PackCompiler packs) {
    this.sandbox = sandbox;
    this.protections = protections;
    this.packs = packs;
  }

  /**
   * {@return what came of it}
   *
   * @param mutants the submission with mutants planted, as soon as they are
   * @param seed of the hidden tests' random inputs
   * @throws io.livegrade.sandbox.SandboxException when a sandbox fails; nothing can be said then
   * @throws io.livegrade.model.ConfigurationException when the pack does not hold
   */
  public Run examine(
      Challenge challenge, Submission submission, Future<PlantedMutants> mutants, long seed) {
    Timings timings = new Timings();
    CompiledPack pack = timings.time("pack", () -> packs.compile(challenge));
    try (URLClassLoader packLoader = pack.newLoader();
        ExecutorService executor = Executors.newThreadPerTaskExecutor(THREADS);
        Sessions sessions = new Sessions(sandbox, challenge, pack, packLoader)) {
      Examination examination =
          new Examination(challenge, submission, pack, packLoader, sessions, executor, timings);
      Examination.Seen seen = examination.run(mutants, seed);
      return new Run(
          seen.hidden().outcome(),
          seen.hidden().results(),
          seen.hidden().measures(),
          seen.candidateTests(),
          new RunConditions(
              new Isolation(sandbox.name(), challenge.limits(), protections.get()),
              seed,
              timings.toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the pack's classes", e);
    }
  }
}
