package io.livegrade.cli;

import io.livegrade.report.terminal.TerminalLook;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** The options of every command that takes its time and prints what came of it. */
final class ConsoleOptions {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}; auto colours on a terminal, unless NO_COLOR is set.")
  ColorChoice color;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say what is done, and show the trace of a failure.")
  boolean verbose;

  /** {@return what standard output can show} */
  TerminalLook look(Surroundings surroundings) {
    return new TerminalLook(
        color.colored(surroundings),
        surroundings.terminals().unicode(),
        surroundings.terminals().width());
  }

  /**
   * {@return where it is told what goes on}
   *
   * @param error standard error
   * @param quiet whether nothing but the result is wanted
   */
  Progress progress(PrintWriter error, boolean quiet, Surroundings surroundings) {
    return new Progress(error, verbose, surroundings.terminals().error() && !quiet);
  }
}
