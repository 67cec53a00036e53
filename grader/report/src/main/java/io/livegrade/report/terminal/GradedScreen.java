package io.livegrade.report.terminal;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.run.Isolation;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.report.outline.Fault;
import io.livegrade.report.outline.Merit;
import io.livegrade.report.outline.Outline;
import io.livegrade.report.outline.Proof;
import io.livegrade.report.outline.Question;
import io.livegrade.report.outline.Standing;
import io.livegrade.report.outline.Wall;
import io.livegrade.report.text.Amounts;
import java.util.List;

/** The parts of the screen of a graded submission. */
final class GradedScreen {

  private static final int FAULTS = 7;
  private static final int PROOFS = 1;
  private static final int REMARKS = 3;
  private static final int MERITS = 4;
  private static final int QUESTIONS = 3;

  private final Verdict.Graded graded;
  private final Score score;
  private final Outline outline;
  private final Paper paper;

  GradedScreen(Verdict.Graded graded, Paper paper) {
    this.graded = graded;
    this.score = graded.score();
    this.outline = Outline.of(graded);
    this.paper = paper;
  }

  void verdict() {
    paper.item("", Ink.PLAIN, TerminalReport.sentence(graded), Ink.of(score.level()));
    String note = Standing.of(graded).note();
    if (!note.isEmpty()) {
      paper.item("", Ink.PLAIN, note, Ink.PLAIN);
    }
    score.pass().reasons().forEach(reason -> paper.item("- ", Ink.RED, reason, Ink.PLAIN));
  }

  void rest() {
    isolation();
    end();
    criteria();
    redFlags();
    faults();
    remarks();
    merits();
    questions();
  }

  private void isolation() {
    Isolation isolation = graded.run().conditions().isolation();
    Wall wall = Wall.of(isolation);
    if (!wall.breach().isEmpty()) {
      paper.item("! ", Ink.RED, wall.breach(), Ink.PLAIN);
    }
    paper.faint(
        "Sandbox: %s · %s a test, %s in all, %d MiB"
            .formatted(
                wall.strength(),
                Amounts.seconds(isolation.limits().test()),
                Amounts.seconds(isolation.limits().run()),
                isolation.limits().memoryMebibytes()));
  }

  private void end() {
    RunOutcome outcome = graded.run().outcome();
    if (!(outcome instanceof RunOutcome.Completed)) {
      paper.gap();
      paper.item("! ", Ink.RED, outcome.sentence(), Ink.BOLD);
    }
  }

  private void criteria() {
    paper.heading("Criteria");
    for (CriterionScore criterion : score.criteria()) {
      paper.row(
          criterion.criterion().name(),
          Ink.of(criterion.level()),
          criterion.level().word(),
          criterion.points(),
          criterion.criterion().points());
    }
  }

  private void redFlags() {
    if (score.redFlags().isEmpty()) {
      return;
    }
    paper.heading("Red flags");
    for (Score.RaisedFlag flag : score.redFlags()) {
      paper.item(
          "! ",
          Ink.RED,
          "%s (%s: %s at best)".formatted(flag.words(), limited(flag), flag.cap().word()),
          Ink.PLAIN);
    }
  }

  private String limited(Score.RaisedFlag flag) {
    return score.criteria().stream()
        .map(CriterionScore::criterion)
        .filter(criterion -> criterion.id().equals(flag.criterion()))
        .map(Criterion::name)
        .findFirst()
        .orElse("the whole");
  }

  private void faults() {
    if (outline.faults().isEmpty()) {
      return;
    }
    paper.heading("What went wrong");
    for (Fault fault : outline.faults().stream().limit(FAULTS).toList()) {
      paper.item(
          "%4d  ".formatted(-fault.cost()),
          Ink.RED,
          fault.texts().words() + " (" + fault.where() + ")",
          Ink.PLAIN);
      if (!fault.tests().isEmpty()) {
        paper.item("      ", Ink.PLAIN, hiddenTests(fault.tests()), Ink.FAINT);
      }
      fault.proofs().stream().limit(PROOFS).forEach(this::proof);
      more(fault.proofs().size() - PROOFS, "      ");
    }
    more(outline.faults().size() - FAULTS, "");
  }

  private void more(int number, String lead) {
    if (number > 0) {
      paper.item(lead, Ink.PLAIN, "and " + number + " more in the report", Ink.FAINT);
    }
  }

  /** Names the first test; the n-th invocations of one test are counted as one name. */
  private static String hiddenTests(List<String> tests) {
    List<String> names =
        tests.stream().map(test -> test.replaceFirst("\\[\\d+]$", "")).distinct().toList();
    String first = names.getFirst();
    int more = tests.size() - 1;
    return more == 0
        ? "Hidden test: " + first
        : "Hidden tests: " + first + " and " + more + " more";
  }

  private void proof(Proof proof) {
    String text =
        proof.text().isEmpty() && !proof.places().isEmpty()
            ? proof.places().getFirst().snippet()
            : proof.line();
    paper.item("      ", Ink.PLAIN, (where(proof.places()) + " " + text).strip(), Ink.FAINT);
  }

  private void remarks() {
    if (outline.remarks().isEmpty()) {
      return;
    }
    paper.heading("Also noticed, at no cost");
    for (ReportedFinding remark : outline.remarks().stream().limit(REMARKS).toList()) {
      Finding finding = remark.finding();
      paper.item("* ", Ink.YELLOW, finding.message() + " " + where(finding.evidence()), Ink.PLAIN);
    }
  }

  private void merits() {
    if (outline.merits().isEmpty()) {
      return;
    }
    paper.heading("Done well");
    for (Merit merit : outline.merits().stream().limit(MERITS).toList()) {
      paper.item("+ ", Ink.GREEN, merit.words() + " " + where(merit.places()), Ink.PLAIN);
    }
  }

  private void questions() {
    if (outline.questions().isEmpty()) {
      return;
    }
    paper.heading("Ask next");
    int number = 1;
    for (Question question : outline.questions().stream().limit(QUESTIONS).toList()) {
      paper.item(
          number++ + ". ",
          Ink.BOLD,
          question.text() + " " + where(question.place().stream().toList()),
          Ink.PLAIN);
    }
  }

  private static String where(List<Evidence> places) {
    return places.isEmpty() ? "" : places.getFirst().file() + ":" + places.getFirst().line();
  }
}
