package io.livegrade.report;

import io.livegrade.model.report.GradeReport;
import io.livegrade.report.annotation.AnnotationReport;
import io.livegrade.report.html.HtmlReport;
import io.livegrade.report.json.JsonReport;
import io.livegrade.report.junit.JunitReport;
import io.livegrade.report.markdown.MarkdownReport;
import io.livegrade.report.sarif.SarifReport;
import io.livegrade.report.terminal.TerminalLook;
import io.livegrade.report.terminal.TerminalReport;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** A format a report can be rendered in. The same report gives the same bytes. */
public enum ReportFormat {
  /** The report of record: all others render from it. */
  JSON("json", "report.json"),
  /** One self-contained page for the interviewer. */
  HTML("html", "report.html"),
  /** A summary for a CI job. */
  MARKDOWN("md", "report.md"),
  /** The findings, for code scanning and editors. */
  SARIF("sarif", "findings.sarif"),
  /** The hidden tests, for the test view of a CI job. */
  JUNIT("junit", "junit.xml"),
  /** A line for each place, as compilers write them. */
  ANNOTATIONS("annotations", "annotations.txt"),
  /** What a terminal shows, without colours. */
  TEXT("text", "report.txt");

  private final String word;
  private final String fileName;

  ReportFormat(String word, String fileName) {
    this.word = word;
    this.fileName = fileName;
  }

  /** {@return the formats that are kept in files: the others are for a stream} */
  public static Set<ReportFormat> files() {
    return EnumSet.complementOf(EnumSet.of(TEXT, ANNOTATIONS));
  }

  /** {@return the word that names it on the command line} */
  public String word() {
    return word;
  }

  /** {@return the name of the file it is written to} */
  public String fileName() {
    return fileName;
  }

  /** {@return the report in this format} */
  public String render(GradeReport report) {
    return switch (this) {
      case JSON -> JsonReport.render(report);
      case HTML -> HtmlReport.render(report);
      case MARKDOWN -> MarkdownReport.render(report);
      case SARIF -> SarifReport.render(report);
      case JUNIT -> JunitReport.render(report);
      case ANNOTATIONS -> AnnotationReport.lines(report, Path.of(""));
      case TEXT -> TerminalReport.render(report, TerminalLook.PLAIN);
    };
  }
}
