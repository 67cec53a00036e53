package io.livegrade.cli;

import picocli.CommandLine.Option;

/** The options of every command that prints a report. */
final class OutputOptions {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "auto, always or never; auto is on a terminal only and honours NO_COLOR. Default: auto.")
  ColorChoice color;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more about what is done, and show the trace of a failure.")
  boolean verbose;
}
