package io.livegrade.report.markdown;

import static io.livegrade.report.markdown.Markdown.code;
import static io.livegrade.report.markdown.Markdown.prose;
import static io.livegrade.report.markdown.Markdown.text;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.report.outline.Fault;
import io.livegrade.report.outline.Feedback;
import io.livegrade.report.outline.Merit;
import io.livegrade.report.outline.Outline;
import io.livegrade.report.outline.Proof;
import io.livegrade.report.outline.Question;
import io.livegrade.report.outline.Standing;
import io.livegrade.report.outline.Wall;
import io.livegrade.report.text.Amounts;
import java.util.List;

/** The summary of a graded submission. */
final class GradedMarkdown {

  /** A summary has a size limit; the report has all. */
  private static final int PROOFS = 5;

  private final StringBuilder written = new StringBuilder();

  private GradedMarkdown() {}

  static String render(Verdict.Graded graded, String about) {
    GradedMarkdown markdown = new GradedMarkdown();
    Outline outline = Outline.of(graded);
    markdown.verdict(graded, about);
    markdown.criteria(graded.score());
    markdown.redFlags(graded.score());
    markdown.faults(outline.faults());
    markdown.remarks(outline.remarks());
    markdown.merits(outline.merits());
    markdown.questions(outline.questions());
    markdown.feedback(outline.feedback());
    return markdown.written.toString();
  }

  private void verdict(Verdict.Graded graded, String about) {
    Score score = graded.score();
    Wall wall = Wall.of(graded.run().conditions().isolation());
    Standing standing = Standing.of(graded);
    line(
        "## %s: %s, %s"
            .formatted(
                capital(score.level().word()),
                standing.points(),
                score.pass().passed() ? "pass" : "no pass"));
    line("");
    line(about);
    if (!standing.note().isEmpty()) {
      line("");
      line(text(standing.note()));
    }
    line("");
    line("Sandbox: " + text(wall.strength()) + ".");
    if (!wall.breach().isEmpty()) {
      line("");
      line("**" + text(wall.breach()) + "**");
    }
    if (!score.pass().reasons().isEmpty()) {
      line("");
      score.pass().reasons().forEach(reason -> line("- " + text(reason)));
    }
    if (!(graded.run().outcome() instanceof RunOutcome.Completed)) {
      line("");
      line("**" + text(graded.run().outcome().sentence()) + "**");
    }
  }

  private void criteria(Score score) {
    line("");
    line("| Criterion | Level | Points |");
    line("|---|---|--:|");
    for (CriterionScore criterion : score.criteria()) {
      line(
          "| %s | %s | %d / %d |"
              .formatted(
                  text(criterion.criterion().name()),
                  criterion.level().word(),
                  criterion.points(),
                  criterion.criterion().points()));
    }
  }

  private void redFlags(Score score) {
    heading("Red flags", score.redFlags());
    score.redFlags().forEach(flag -> line("- " + text(flag.words())));
  }

  private void faults(List<Fault> faults) {
    heading("What went wrong", faults);
    for (Fault fault : faults) {
      line(
          "- **%s** %s *(%s)*"
              .formatted(
                  Amounts.signed(-fault.cost()),
                  prose(fault.texts().words()),
                  text(fault.where())));
      for (Proof proof : fault.proofs().stream().limit(PROOFS).toList()) {
        line("  - " + joined(prose(proof.line()), where(proof.places())));
      }
      if (fault.proofs().size() > PROOFS) {
        line("  - and %d more in the report".formatted(fault.proofs().size() - PROOFS));
      }
    }
  }

  private void remarks(List<ReportedFinding> remarks) {
    heading("Also noticed, at no cost", remarks);
    for (ReportedFinding remark : remarks) {
      var finding = remark.finding();
      line("- " + joined(prose(finding.message()), where(finding.evidence())));
    }
  }

  private void merits(List<Merit> merits) {
    heading("Done well", merits);
    merits.forEach(merit -> line("- " + joined(prose(merit.words()), where(merit.places()))));
  }

  private void questions(List<Question> questions) {
    heading("Ask next", questions);
    for (Question question : questions) {
      line("1. " + joined(prose(question.text()), where(question.place().stream().toList())));
    }
  }

  private void feedback(Feedback feedback) {
    line("");
    line("<details><summary>Feedback</summary>");
    line("");
    line(text(feedback.opening()));
    points("What we liked:", feedback.liked());
    points("What to work on:", feedback.toWorkOn());
    line("");
    line("</details>");
  }

  private void points(String title, List<String> points) {
    if (!points.isEmpty()) {
      line("");
      line(title);
      line("");
      points.forEach(point -> line("- " + prose(point)));
    }
  }

  private void heading(String title, List<?> content) {
    if (!content.isEmpty()) {
      line("");
      line("### " + title);
      line("");
    }
  }

  private void line(String line) {
    written.append(line).append('\n');
  }

  private static String joined(String text, String where) {
    return (text + " " + where).strip();
  }

  private static String where(List<Evidence> places) {
    return places.isEmpty() ? "" : code(places.getFirst().file() + ":" + places.getFirst().line());
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
