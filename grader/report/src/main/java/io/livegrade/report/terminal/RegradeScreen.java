package io.livegrade.report.terminal;

import io.livegrade.model.batch.Marks;
import io.livegrade.model.batch.Regrading;
import io.livegrade.report.text.Amounts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Shows what grading a batch anew would change; those whose grade falls come first. */
public final class RegradeScreen {

  private static final Comparator<Regrading> WORST_FIRST =
      Comparator.comparing(Regrading::falls)
          .reversed()
          .thenComparingInt(Regrading::points)
          .thenComparing(Regrading::name);

  private RegradeScreen() {}

  /** {@return the changes as a terminal shows them} */
  public static String render(List<Regrading> regradings, TerminalLook look) {
    Paper paper = new Paper(look);
    List<Regrading> changes =
        regradings.stream().filter(Regrading::changes).sorted(WORST_FIRST).toList();
    long falls = changes.stream().filter(Regrading::falls).count();
    paper.heading(
        "%s: %d would fall, %d would change otherwise, %d would stay"
            .formatted(
                Amounts.count(regradings.size(), "grade"),
                falls,
                changes.size() - falls,
                regradings.size() - changes.size()));
    changes.forEach(change -> write(change, paper));
    return paper.toString();
  }

  private static void write(Regrading change, Paper paper) {
    Ink ink = change.falls() ? Ink.RED : Ink.GREEN;
    String lead = change.falls() ? "falls    " : "changes  ";
    paper.item(
        lead,
        ink,
        "%s: %s -> %s".formatted(change.name(), words(change.before()), words(change.after())),
        Ink.PLAIN);
    String moves =
        change.moves().stream()
            .map(move -> move.criterion() + " " + Amounts.signed(move.points()))
            .collect(Collectors.joining(", "));
    if (!moves.isEmpty()) {
      paper.item(" ".repeat(lead.length()), Ink.PLAIN, moves, Ink.FAINT);
    }
  }

  private static String words(Marks.Given given) {
    return "%s %d, %s"
        .formatted(given.level().word(), given.points(), given.passed() ? "pass" : "no pass");
  }
}
