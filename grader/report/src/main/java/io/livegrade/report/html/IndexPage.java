package io.livegrade.report.html;

import io.livegrade.model.Level;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.batch.Marks;
import io.livegrade.report.text.Amounts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page that lists a batch.
 *
 * @param entries by name
 * @param criteria names, in the order of the rubric
 * @param style how it looks
 * @param script sorts the table
 */
record IndexPage(List<BatchEntry> entries, List<String> criteria, Stylesheet style, String script) {

  static IndexPage of(List<BatchEntry> entries) {
    return new IndexPage(
        entries, BatchEntry.criteria(entries), Stylesheet.ofIndex(), Inline.text("index.js"));
  }

  /** Lets the page's own style and script through and nothing else: no picture, no request. */
  String contentSecurityPolicy() {
    return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
        .formatted(style.hash(), Inline.hash(script));
  }

  /** {@return the challenges graded by; more than one only where folders were mixed by hand} */
  String challenge() {
    return entries.stream()
        .map(entry -> entry.identity().conditions().challenge())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** {@return the whole in a sentence} */
  String summary() {
    long graded = given().size();
    long missing = entries.size() - graded;
    long passed = given().stream().filter(Marks.Given::passed).count();
    String sentence =
        "%s graded, %d with a pass".formatted(Amounts.count(graded, "submission"), passed);
    return (graded == 0
            ? sentence
            : sentence + "; half of them have " + median() + " points or more")
        + (missing == 0 ? "." : "; " + missing + " not graded.");
  }

  List<Row> rows() {
    return entries.stream().map(entry -> Row.of(entry, criteria)).toList();
  }

  /** {@return how often each criterion reached each level} */
  List<LevelCounts> levels() {
    return criteria.stream()
        .map(
            criterion ->
                LevelCounts.of(
                    criterion,
                    given().stream().flatMap(given -> given.mark(criterion).stream()).toList()))
        .toList();
  }

  PointsHistogram histogram() {
    return PointsHistogram.of(given());
  }

  long count(Level level) {
    return given().stream().filter(given -> given.level() == level).count();
  }

  private int median() {
    List<Integer> points = given().stream().map(Marks.Given::points).sorted().toList();
    return points.get(points.size() / 2);
  }

  private List<Marks.Given> given() {
    return entries.stream()
        .map(BatchEntry::marks)
        .filter(Marks.Given.class::isInstance)
        .map(Marks.Given.class::cast)
        .toList();
  }

  /**
   * A line of the table.
   *
   * @param name of the submission
   * @param href of its report
   * @param given what it got; empty where it was not graded
   * @param reason why it was not graded, if so
   * @param cells one for each criterion
   */
  record Row(String name, String href, List<Marks.Given> given, String reason, List<Cell> cells) {

    static Row of(BatchEntry entry, List<String> criteria) {
      return new Row(
          entry.origin().name(),
          Hrefs.of(entry.origin().folder(), "report.html"),
          entry.marks() instanceof Marks.Given given ? List.of(given) : List.of(),
          entry.marks() instanceof Marks.Missing(String reason) ? reason : "",
          criteria.stream().map(criterion -> Cell.of(entry.marks(), criterion)).toList());
    }
  }

  /**
   * What one submission got for one criterion.
   *
   * @param level in lower case; empty without marks
   * @param points earned, of those there are
   * @param key by which the table is sorted: a thousandth of the points there are, or less than
   *     none
   */
  record Cell(String level, String points, int key) {

    static Cell of(Marks marks, String criterion) {
      return marks instanceof Marks.Given given
          ? given.mark(criterion).map(Cell::of).orElse(NONE)
          : NONE;
    }

    private static final Cell NONE = new Cell("", "", -1);

    private static Cell of(Marks.Mark mark) {
      return new Cell(
          mark.level().word(),
          mark.points() + " / " + mark.of(),
          mark.of() == 0 ? 0 : mark.points() * 1000 / mark.of());
    }
  }
}
