package io.livegrade.cli;

import io.livegrade.model.host.Diagnosis;
import io.livegrade.model.host.HostFact;
import io.livegrade.model.host.SandboxHealth;
import io.livegrade.report.json.DiagnosisJson;
import io.livegrade.report.terminal.DiagnosisScreen;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.choice.SandboxKind;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what works here, by trying it. */
@Command(
    name = "doctor",
    description = {
      "Says what is installed and which sandboxes work, and tries from inside each what a hostile"
          + " submission might. Reports of later gradings tell what held.",
      "Exits with 4 where no sandbox works."
    },
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec CommandSpec spec;

  @Mixin SandboxOptions sandbox;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "What is printed: ${COMPLETION-CANDIDATES}. Default: text.")
  Format format;

  @Mixin ConsoleOptions console;

  /** What can be printed. */
  enum Format {
    TEXT,
    JSON
  }

  DoctorCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Diagnosis diagnosis = diagnose(sandbox.wish(spec.commandLine()));
    out.print(
        switch (format) {
          case TEXT -> DiagnosisScreen.render(diagnosis, console.look(surroundings));
          case JSON -> DiagnosisJson.render(diagnosis);
        });
    out.flush();
    return (diagnosis.works() ? ExitCode.GRADED : ExitCode.NOT_GRADED).number();
  }

  private Diagnosis diagnose(SandboxWish wish) {
    try (Progress progress = console.progress(spec.commandLine().getErr(), false, surroundings)) {
      SandboxDoor door =
          new SandboxDoor(
              surroundings, LibraryCatalogue.in(surroundings.sandboxLibraries()), progress);
      List<HostFact> facts = new ArrayList<>(ownFacts());
      facts.addAll(door.facts());
      List<SandboxHealth> sandboxes = new ArrayList<>();
      for (SandboxWish each : wishes(wish)) {
        progress.say("trying what the " + name(each) + " sandbox holds");
        sandboxes.add(examine(each, door));
      }
      return new Diagnosis(Version.text(), facts, sandboxes);
    }
  }

  private List<HostFact> ownFacts() {
    return List.of(
        HostFact.fine("java", Runtime.version() + ", " + surroundings.javaHome()),
        HostFact.fine(
            "challenges",
            new Packs(surroundings).folders().size() + " in " + surroundings.challenges()),
        HostFact.fine("cache", surroundings.cache().toString()));
  }

  private static List<SandboxWish> wishes(SandboxWish wish) {
    if (wish.kind() != SandboxKind.AUTO) {
      return List.of(wish);
    }
    SandboxWish docker = new SandboxWish(SandboxKind.DOCKER, wish.runtime());
    return wish.runtime().isPresent()
        ? List.of(docker)
        : List.of(docker, SandboxWish.of(SandboxKind.NAMESPACES));
  }

  private static SandboxHealth examine(SandboxWish wish, SandboxDoor door) {
    try (Sandbox sandbox = door.open(wish)) {
      sandbox.requireThatItWorks();
      return new SandboxHealth(sandbox.name(), "", door.proofs().prove(sandbox));
    } catch (SandboxException e) {
      return new SandboxHealth(
          name(wish),
          Optional.ofNullable(e.getMessage()).orElse("It failed without a word."),
          List.of());
    }
  }

  private static String name(SandboxWish wish) {
    return wish.kind().name().toLowerCase(Locale.ROOT);
  }
}
