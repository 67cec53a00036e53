package io.livegrade.report.batch;

import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.batch.Marks;
import io.livegrade.report.text.Inert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The grades of a batch as a table for spreadsheets. */
final class GradesCsv {

  private static final List<String> BEFORE = List.of("name", "level", "points", "band", "pass");
  private static final List<String> AFTER = List.of("graded at", "report", "source", "not graded");

  /** What makes a spreadsheet take a cell for a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  private GradesCsv() {}

  static String render(List<BatchEntry> entries) {
    List<String> criteria = BatchEntry.criteria(entries);
    List<String> header = new ArrayList<>(BEFORE);
    header.addAll(criteria);
    header.addAll(AFTER);
    StringBuilder table = new StringBuilder(row(header));
    entries.forEach(entry -> table.append(row(cells(entry, criteria))));
    return table.toString();
  }

  private static List<String> cells(BatchEntry entry, List<String> criteria) {
    List<String> cells = new ArrayList<>();
    cells.add(entry.origin().name());
    switch (entry.marks()) {
      case Marks.Given given -> {
        cells.add(given.level().word());
        cells.add(String.valueOf(given.points()));
        cells.add(given.band().word());
        cells.add(given.passed() ? "yes" : "no");
        criteria.forEach(
            criterion ->
                cells.add(
                    given.mark(criterion).map(mark -> String.valueOf(mark.points())).orElse("")));
      }
      case Marks.Missing _ ->
          cells.addAll(Collections.nCopies(BEFORE.size() - 1 + criteria.size(), ""));
    }
    cells.add(entry.gradedAt().toString());
    cells.add(entry.origin().folder() + "/report.html");
    cells.add(entry.origin().source());
    cells.add(entry.marks() instanceof Marks.Missing(String reason) ? reason : "");
    return cells;
  }

  private static String row(List<String> cells) {
    return cells.stream().map(GradesCsv::cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String inert = Inert.line(formula ? "'" + text : text);
    return inert.matches("[^,\";]*") ? inert : '"' + inert.replace("\"", "\"\"") + '"';
  }
}
