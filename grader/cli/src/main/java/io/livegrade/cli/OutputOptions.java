package io.livegrade.cli;

import io.livegrade.model.report.GradeReport;
import io.livegrade.report.ReportFormat;
import io.livegrade.report.terminal.TerminalLook;
import io.livegrade.report.terminal.TerminalReport;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** The options of every command that prints a report. */
final class OutputOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "What is printed: ${COMPLETION-CANDIDATES}. Default: text.")
  ReportFormat format;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}; auto colours on a terminal, unless NO_COLOR is set.")
  ColorChoice color;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print the verdict alone, as one line.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say what is done, and show the trace of a failure.")
  boolean verbose;

  void print(GradeReport report, PrintWriter out, Surroundings surroundings) {
    if (quiet) {
      out.println(TerminalReport.line(report));
    } else if (format == ReportFormat.TEXT) {
      out.print(TerminalReport.render(report, look(surroundings)));
    } else {
      out.print(format.render(report));
    }
    out.flush();
  }

  private TerminalLook look(Surroundings surroundings) {
    return new TerminalLook(
        color.colored(surroundings),
        surroundings.terminals().unicode(),
        surroundings.terminals().width());
  }
}
