package io.livegrade.cli;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.challenge.Challenge;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the challenges, or shows one. */
@Command(
    name = "challenges",
    description = "Lists the challenges, or shows one: brief, contract and rubric.",
    mixinStandardHelpOptions = true)
final class ChallengesCommand implements Callable<Integer> {

  private final Packs packs;

  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "A challenge's id, or the path of a challenge's folder.")
  Optional<String> id;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show the trace of a failure.")
  boolean verbose;

  ChallengesCommand(Surroundings surroundings) {
    packs = new Packs(surroundings);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (id.isPresent()) {
      out.print(ChallengeText.of(packs.load(spec.commandLine(), id.get())));
      out.flush();
      return ExitCode.GRADED.number();
    }
    ExitCode code = ExitCode.GRADED;
    for (Path folder : packs.folders()) {
      try {
        Challenge challenge = packs.load(folder);
        out.printf(
            "%-20s %s (%d minutes)%n",
            challenge.id(), challenge.about().title(), challenge.about().minutes());
      } catch (ConfigurationException e) {
        out.printf("%-20s cannot be used:%n%s%n", folder.getFileName(), e.getMessage());
        code = ExitCode.CONFIGURATION;
      }
    }
    return code.number();
  }
}
