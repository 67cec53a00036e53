package io.livegrade.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/** The commands, put together. */
final class Commands {

  private final Surroundings surroundings;

  Commands(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** {@return the exit code} */
  int run(PrintWriter out, PrintWriter error, String... arguments) {
    Failures failures = new Failures();
    CommandLine commands = new CommandLine(new GradeCommand(surroundings));
    commands.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    return commands
        .addSubcommand("batch", new BatchCommand(surroundings))
        .addSubcommand("challenges", new ChallengesCommand(surroundings))
        .addSubcommand("init", new InitCommand(surroundings))
        .addSubcommand("verify", new VerifyCommand(surroundings))
        .addSubcommand("show", new ShowCommand(surroundings))
        .addSubcommand("doctor", new DoctorCommand(surroundings))
        .addSubcommand("generate-completion", new GenerateCompletion())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(error)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .execute(arguments);
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      meanings.put(String.valueOf(code.number()), code.meaning());
    }
    return meanings;
  }

  private CommandLine.Help.Ansi ansi() {
    return ColorChoice.AUTO.colored(surroundings)
        ? CommandLine.Help.Ansi.ON
        : CommandLine.Help.Ansi.OFF;
  }
}
