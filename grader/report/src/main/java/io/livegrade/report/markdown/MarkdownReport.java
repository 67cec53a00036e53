package io.livegrade.report.markdown;

import static io.livegrade.report.markdown.Markdown.code;
import static io.livegrade.report.markdown.Markdown.text;

import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Header;
import io.livegrade.model.report.Verdict;
import io.livegrade.report.text.Amounts;

/** Writes a job summary. */
public final class MarkdownReport {

  private MarkdownReport() {}

  /** {@return the report as GitHub-flavoured Markdown} */
  public static String render(GradeReport report) {
    return switch (report.verdict()) {
      case Verdict.Graded graded -> GradedMarkdown.render(graded, about(report.header()));
      case Verdict.NotGraded(String reason, String remedy) ->
          """
          ## Not graded

          %s

          Something on our side failed; nothing is said about the submission.

          - **What failed:** %s
          - **What to do:** %s
          """
              .formatted(about(report.header()), text(reason), text(remedy));
    };
  }

  private static String about(Header header) {
    return "**%s** (%s %s) · %s · %s"
        .formatted(
            text(header.challenge().title()),
            code(header.challenge().id()),
            text(header.challenge().version()),
            text(header.submission().name()),
            Amounts.count(header.submission().sources().size(), "file"));
  }
}
