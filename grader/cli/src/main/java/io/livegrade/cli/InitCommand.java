package io.livegrade.cli;

import io.livegrade.model.challenge.Challenge;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what a candidate begins from. */
@Command(
    name = "init",
    description =
        "Writes what a candidate begins from: brief, contract, skeleton, a visible test, a pom.xml.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  private final Packs packs;

  @Spec CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ID", description = "The challenge.")
  String id;

  @Parameters(
      index = "1",
      paramLabel = "DIR",
      description = "A folder that is empty or not there yet.")
  Path folder;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show the trace of a failure.")
  boolean verbose;

  InitCommand(Surroundings surroundings) {
    packs = new Packs(surroundings);
  }

  @Override
  public Integer call() {
    Challenge challenge = packs.load(spec.commandLine(), id);
    StarterFolder.of(challenge).writeTo(folder);
    spec.commandLine()
        .getOut()
        .printf(
            "%s holds the starter of %s; begin with brief.md. To grade it:%n"
                + "  grade --challenge %s %s%n",
            folder, challenge.id(), id, folder);
    return ExitCode.GRADED.number();
  }
}
