package io.livegrade.cli;

import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.batch.Marks;
import io.livegrade.model.batch.Regrading;
import io.livegrade.report.batch.BatchFolder;
import io.livegrade.report.terminal.RegradeScreen;
import io.livegrade.report.terminal.TerminalLook;
import io.livegrade.report.text.Amounts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The end of grading a batch anew.
 *
 * @param folder with the grades that hold
 * @param fresh with the new ones
 */
record Regrade(BatchFolder folder, BatchFolder fresh) {

  /**
   * Shows what changes, and replaces it if that is wanted. What was not graded this time replaces
   * nothing.
   *
   * @return how to end where that does not follow from the grades that hold
   */
  Optional<ExitCode> conclude(boolean replace, TerminalLook look, PrintWriter out) {
    out.print(RegradeScreen.render(regradings(), look));
    List<BatchEntry> graded = fresh.entries().stream().filter(BatchEntry::isGraded).toList();
    int missing = fresh.entries().size() - graded.size();
    if (missing > 0) {
      out.println(
          Amounts.count(missing, "submission")
              + " not graded this time: nothing is replaced for those.");
    }
    if (replace) {
      graded.forEach(entry -> folder.takeOver(entry, fresh));
      folder.summarize();
      if (missing == 0) {
        fresh.remove();
      }
      out.println("Replaced. " + folder.index());
    } else {
      out.println(
          "Nothing was replaced; the new reports are listed in %s. The same command with --replace puts them in place."
              .formatted(fresh.index()));
    }
    out.flush();
    return missing > 0 ? Optional.of(ExitCode.NOT_GRADED) : Optional.empty();
  }

  private List<Regrading> regradings() {
    Map<String, BatchEntry> before =
        folder.entries().stream()
            .collect(Collectors.toMap(entry -> entry.origin().source(), Function.identity()));
    return fresh.entries().stream()
        .flatMap(
            after ->
                Stream.ofNullable(before.get(after.origin().source()))
                    .flatMap(entry -> regrading(entry, after)))
        .toList();
  }

  private static Stream<Regrading> regrading(BatchEntry before, BatchEntry after) {
    return before.marks() instanceof Marks.Given was && after.marks() instanceof Marks.Given is
        ? Stream.of(new Regrading(after.origin().name(), was, is))
        : Stream.empty();
  }
}
