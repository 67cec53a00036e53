package io.livegrade.report.terminal;

import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.MutantFate;
import io.livegrade.model.proof.PackProof;
import io.livegrade.model.proof.ProofStep;
import io.livegrade.report.text.Amounts;
import java.time.Duration;

/** Writes the proof of a pack: a line for each question, and all there is to mend. */
public final class ProofScreen {

  private static final int NAME_WIDTH = 14;

  private ProofScreen() {}

  /** {@return the proof as lines, each ended by a line feed} */
  public static String render(PackProof proof, TerminalLook look) {
    Paper paper = new Paper(look);
    paper.item(
        proof.id() + "  ",
        Ink.BOLD,
        (proof.holds() ? "holds" : "DOES NOT HOLD") + ", proved in " + time(proof.took()),
        proof.holds() ? Ink.GREEN : Ink.RED);
    paper.gap();
    for (ProofStep step : proof.steps()) {
      boolean good = step.issues().isEmpty();
      String name = Columns.padded(AnswerWords.name(step.answer()), NAME_WIDTH);
      paper.item(
          (good ? "ok    " : "MEND  ") + name,
          good ? Ink.GREEN : Ink.RED,
          AnswerWords.sentence(step.answer()),
          Ink.PLAIN);
    }
    AnswerWords.mutants(proof).ifPresent(mutants -> survivors(mutants, paper));
    if (!proof.holds()) {
      paper.heading("To mend (" + Amounts.count(proof.issues().size(), "issue") + ")");
      for (ConfigurationIssue issue : proof.issues()) {
        paper.item("- ", Ink.PLAIN, issue.sentence(), Ink.PLAIN);
      }
    }
    return paper.toString();
  }

  private static void survivors(Answer.Mutants mutants, Paper paper) {
    if (mutants.count(MutantFate.End.SURVIVED) == 0) {
      return;
    }
    paper.heading("Mutants that no hidden test notices: test for them, or judge them equivalent");
    for (MutantFate fate : mutants.mutants()) {
      if (fate.end() == MutantFate.End.SURVIVED) {
        paper.item(
            "- ",
            Ink.PLAIN,
            "reference/%s:%d: %s"
                .formatted(fate.mutant().file(), fate.mutant().line(), fate.mutant().description()),
            Ink.PLAIN);
        paper.item("  ", Ink.PLAIN, fate.code(), Ink.FAINT);
      }
    }
  }

  private static String time(Duration took) {
    return took.toMinutes() > 0
        ? took.toMinutes() + " min " + took.toSecondsPart() + " s"
        : Amounts.seconds(took);
  }
}
