package io.livegrade.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/** The commands, put together. */
final class Commands {

  /** Help itself, a cluster of short options with it, or a file of arguments. */
  private static final Predicate<String> MAY_ASK_FOR_HELP =
      Pattern.compile("--help|--version|-[^-]*[hV].*|@.*").asMatchPredicate();

  private final Surroundings surroundings;
  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

  Commands(Surroundings surroundings) {
    this.surroundings = surroundings;
    commands.put("batch", () -> new BatchCommand(surroundings));
    commands.put("challenges", () -> new ChallengesCommand(surroundings));
    commands.put("init", () -> new InitCommand(surroundings));
    commands.put("verify", () -> new VerifyCommand(surroundings));
    commands.put("show", () -> new ShowCommand(surroundings));
    commands.put("doctor", () -> new DoctorCommand(surroundings));
    commands.put("generate-completion", GenerateCompletion::new);
  }

  /** {@return the exit code} */
  int run(PrintWriter out, PrintWriter error, String... arguments) {
    Failures failures = new Failures();
    CommandLine line = new CommandLine(new GradeCommand(surroundings));
    line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    if (!isGradingAlone(arguments)) {
      commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(error)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .execute(arguments);
  }

  /**
   * Whether no command is named, nor help asked for. Reading the annotations of all commands takes
   * as long as a sandbox takes to start, and what most people run needs none of them.
   */
  private boolean isGradingAlone(String... arguments) {
    return arguments.length > 0
        && Stream.of(arguments)
            .noneMatch(given -> commands.containsKey(given) || MAY_ASK_FOR_HELP.test(given));
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
