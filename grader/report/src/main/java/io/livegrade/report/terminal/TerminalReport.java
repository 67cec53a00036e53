package io.livegrade.report.terminal;

import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Header;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.Verdict;
import io.livegrade.report.outline.Standing;
import io.livegrade.report.text.Amounts;
import io.livegrade.report.text.Inert;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes what fits on a screen: the verdict, what it rests on, and what to ask. */
public final class TerminalReport {

  private TerminalReport() {}

  /** {@return the report as lines, each ended by a line feed} */
  public static String render(GradeReport report, TerminalLook look) {
    return render(report, look, List.of());
  }

  /**
   * Renders the report with a last line that says where the other formats are.
   *
   * @param written the files that were written; none for no such line
   * @return the report as lines, each ended by a line feed
   */
  public static String render(GradeReport report, TerminalLook look, List<Path> written) {
    Paper paper = new Paper(look);
    switch (report.verdict()) {
      case Verdict.Graded graded -> {
        GradedScreen screen = new GradedScreen(graded, paper);
        screen.verdict();
        about(report.header(), paper);
        screen.rest();
      }
      case Verdict.NotGraded(String reason, String remedy) -> {
        paper.item("NOT GRADED: ", Ink.BOLD, "nothing is said about the submission", Ink.PLAIN);
        about(report.header(), paper);
        paper.gap();
        paper.text(reason);
        paper.text(remedy);
      }
    }
    if (!written.isEmpty()) {
      paper.heading("Written");
      written.forEach(file -> paper.text(file.toString()));
    }
    return paper.toString();
  }

  /** {@return the verdict as one line, without a line end} */
  public static String line(GradeReport report) {
    String name = report.header().submission().name() + ": ";
    return Inert.line(
        switch (report.verdict()) {
          case Verdict.Graded graded -> name + sentence(graded);
          case Verdict.NotGraded(String reason, String _) -> name + "not graded: " + reason;
        });
  }

  static String sentence(Verdict.Graded graded) {
    Score score = graded.score();
    return "%s, %s, %s"
        .formatted(
            score.level().word().toUpperCase(Locale.ROOT),
            Standing.of(graded).points(),
            score.pass().passed() ? "pass" : "no pass");
  }

  private static void about(Header header, Paper paper) {
    paper.faint(
        "%s (%s %s) · %s · %s"
            .formatted(
                header.challenge().title(),
                header.challenge().id(),
                header.challenge().version(),
                header.submission().name(),
                Amounts.count(header.submission().sources().size(), "file")));
  }
}
