package io.livegrade.cli;

import io.livegrade.model.report.Audience;
import io.livegrade.model.report.GradeReport;
import io.livegrade.report.ReportFormat;
import io.livegrade.report.annotation.AnnotationReport;
import io.livegrade.report.audience.CandidateReport;
import io.livegrade.report.terminal.TerminalReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
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
      names = "--audience",
      paramLabel = "WHO",
      defaultValue = "interviewer",
      description =
          "interviewer (the default) or candidate. The candidate's report has nothing hidden in it: no hidden"
              + " test, input or expected value, and no questions to come.")
  Audience audience;

  @Option(
      names = "--source-root",
      paramLabel = "PATH",
      description = "What the paths in annotations begin with. Default: the folder graded.")
  Optional<Path> sourceRoot;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print the verdict alone, as one line.")
  boolean quiet;

  @Mixin ConsoleOptions console;

  /** {@return the report as the audience may see it} */
  GradeReport forAudience(GradeReport report) {
    return switch (audience) {
      case INTERVIEWER -> report;
      case CANDIDATE -> CandidateReport.of(report);
    };
  }

  /**
   * Prints a report.
   *
   * @param report for whichever audience
   * @param folder what was graded; empty where only its report is at hand
   */
  void print(GradeReport report, Path folder, PrintWriter out, Surroundings surroundings) {
    if (quiet) {
      out.println(TerminalReport.line(report));
    } else if (format == ReportFormat.TEXT) {
      out.print(TerminalReport.render(report, console.look(surroundings)));
    } else if (format == ReportFormat.ANNOTATIONS) {
      Path root = sourceRoot.orElse(folder);
      boolean github = surroundings.variable("GITHUB_ACTIONS").isPresent();
      out.print(
          github ? AnnotationReport.github(report, root) : AnnotationReport.lines(report, root));
    } else {
      out.print(format.render(report));
    }
    out.flush();
  }
}
