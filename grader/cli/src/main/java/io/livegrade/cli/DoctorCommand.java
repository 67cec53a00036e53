package io.livegrade.cli;

import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.choice.SandboxKind;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what works here, by trying it. */
@Command(
    name = "doctor",
    description =
        "Says what works here, by trying it: Java, each sandbox and its protections. Exits with 4"
            + " where no sandbox works.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec CommandSpec spec;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say what is done, and show the trace of a failure.")
  boolean verbose;

  DoctorCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Path> challenges = new Packs(surroundings).folders();
    out.printf("%-11s %s, %s%n", "java", Runtime.version(), surroundings.javaHome());
    out.printf("%-11s %d in %s%n", "challenges", challenges.size(), surroundings.challenges());
    out.printf("%-11s %s%n", "cache", surroundings.cache());
    try (Progress progress =
        new Progress(spec.commandLine().getErr(), verbose, surroundings.terminals().error())) {
      SandboxDoor door =
          new SandboxDoor(
              surroundings, LibraryCatalogue.in(surroundings.sandboxLibraries()), progress);
      long working =
          Stream.of(SandboxKind.DOCKER, SandboxKind.NAMESPACES)
              .filter(kind -> works(kind, door, out))
              .count();
      return (working > 0 ? ExitCode.GRADED : ExitCode.NOT_GRADED).number();
    }
  }

  private static boolean works(SandboxKind kind, SandboxDoor door, PrintWriter out) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    try (Sandbox sandbox = door.open(kind)) {
      sandbox.requireThatItWorks();
      out.printf("%-11s works%n", name);
      sandbox.protections().forEach(line -> out.printf("%-11s - %s%n", "", line));
      return true;
    } catch (SandboxException e) {
      out.printf("%-11s does not work: %s%n", name, e.getMessage());
      return false;
    }
  }
}
