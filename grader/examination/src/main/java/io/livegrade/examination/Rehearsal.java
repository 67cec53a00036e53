package io.livegrade.examination;

import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.examination.compile.ClassVetting;
import io.livegrade.examination.compile.Compiled;
import io.livegrade.examination.compile.CompiledSubmission;
import io.livegrade.examination.compile.Compiler;
import io.livegrade.examination.compile.ContractCheck;
import io.livegrade.examination.hidden.HiddenTests;
import io.livegrade.examination.pack.CompiledPack;
import io.livegrade.examination.pack.PackCompiler;
import io.livegrade.examination.rehearsal.ImpostorClass;
import io.livegrade.examination.rehearsal.WokenMutant;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.proof.Cast;
import io.livegrade.model.proof.Manner;
import io.livegrade.model.proof.Rehearsed;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Runs a pack's hidden tests again and again, each time in a sandbox of its own as a grading does:
 * on the reference, on its mutants, on impostors. What is compiled, is compiled once. Several
 * threads may run at once.
 */
public final class Rehearsal {

  private final Sandbox sandbox;
  private final Challenge challenge;
  private final CompiledPack pack;
  private final CompiledSubmission reference;
  private final PlantedClasses planted;

  /**
   * Compiles all that is rehearsed.
   *
   * @param planted the reference with mutants planted
   * @throws io.livegrade.model.ConfigurationException when the pack does not hold
   * @throws io.livegrade.sandbox.SandboxException when a sandbox fails
   */
  public Rehearsal(
      Sandbox sandbox, PackCompiler packs, Challenge challenge, PlantedMutants planted) {
    this.sandbox = sandbox;
    this.challenge = challenge;
    this.pack = packs.compile(challenge);
    List<SourceFile> sources = challenge.sources().reference();
    try (URLClassLoader loader = pack.newLoader();
        Sessions sessions = new Sessions(sandbox, challenge, pack, loader)) {
      Compiler compiler =
          new Compiler(sessions.start(JavaRuntime.WORKBENCH), pack, challenge.limits());
      this.reference =
          entryOf(compiler.compile(sources, new ClassVetting(pack.sharedNames(), Set.of())));
      this.planted = PlantedClasses.compile(compiler, pack, planted, sources, reference.classes());
    } catch (IOException e) {
      throw closing(e);
    }
  }

  /** {@return the mutants that can be woken; planting a file must not have broken it} */
  public List<Mutant> mutants() {
    return planted.mutants();
  }

  /** {@return how the hidden tests end} */
  public Rehearsed run(Cast cast, Manner manner) {
    long start = System.nanoTime();
    try (URLClassLoader loader = pack.newLoader();
        Sessions sessions = new Sessions(sandbox, challenge, pack, loader)) {
      CompiledSubmission submission = submission(cast, loader);
      HiddenTests.Report report =
          new HiddenTests(challenge, pack, loader, manner)
              .run(
                  submission,
                  () -> sessions.startWith(submission),
                  () -> sessions.start(JavaRuntime.EXAMINATION));
      return new Rehearsed(
          report.results(),
          report.measures(),
          Duration.ofNanos(System.nanoTime() - start),
          report.longestTest());
    } catch (IOException e) {
      throw closing(e);
    }
  }

  private CompiledSubmission submission(Cast cast, ClassLoader loader) {
    return switch (cast) {
      case Cast.Reference() -> reference;
      case Cast.Woken(int number) ->
          new CompiledSubmission(
              WokenMutant.in(planted.classes(), number), reference.entryClass(), List.of());
      case Cast.Impostor(Cast.Kind kind) -> new ImpostorClass(challenge.entry(), loader).make(kind);
    };
  }

  /** A grading has shown before that it compiles and meets the contract. */
  private CompiledSubmission entryOf(Compiled compiled) {
    if (compiled instanceof Compiled.Classes(List<ClassFile> classes)
        && new ContractCheck(challenge.entry()).check(classes)
            instanceof ContractCheck.Answer.Met(CompiledSubmission met)) {
      return met;
    }
    throw new IllegalArgumentException("a reference that cannot be run: " + compiled);
  }

  private static UncheckedIOException closing(IOException e) {
    return new UncheckedIOException("cannot close the pack's classes", e);
  }
}
