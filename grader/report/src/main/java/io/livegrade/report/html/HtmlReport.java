package io.livegrade.report.html;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Verdict;
import io.livegrade.report.outline.Outline;
import io.livegrade.report.text.Inert;
import java.util.List;
import java.util.Map;

/** Writes one self-contained page. */
public final class HtmlReport {

  static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlReport.class.getClassLoader(), "io.livegrade.report.html");

  private HtmlReport() {}

  /** {@return the report as an HTML document} */
  public static String render(GradeReport report) {
    List<Page.Part> parts =
        sections(report).stream()
            .filter(ReportSection::hasContent)
            .map(section -> new Page.Part(section, content(section)))
            .toList();
    StringOutput page = new StringOutput();
    TEMPLATES.render(
        "page.jte",
        Map.of("page", new Page(new PageHeader(report), Stylesheet.load(), parts)),
        page);
    return Inert.block(page.toString());
  }

  /** The sections of a page, in their order. */
  private static List<ReportSection> sections(GradeReport report) {
    return switch (report.verdict()) {
      case Verdict.Graded graded -> {
        Outline outline = Outline.of(graded);
        SourceLinks links = new SourceLinks(report.header().submission().sources());
        yield List.of(
            new CriteriaSection(graded, outline, links),
            new FaultsSection(outline, graded.design(), links),
            new MeritsSection(outline.merits(), graded.design(), links),
            new SourceSection(report.header().submission().sources(), outline, links),
            new QuestionsSection(outline.questions(), links),
            new FeedbackSection(outline.feedback(), report.audience()),
            new TestsSection(graded.run(), report.audience(), links),
            new ScoreSection(graded));
      }
      case Verdict.NotGraded _ -> List.of();
    };
  }

  private static Content content(ReportSection section) {
    return output -> TEMPLATES.render(section.id() + ".jte", Map.of("section", section), output);
  }
}
