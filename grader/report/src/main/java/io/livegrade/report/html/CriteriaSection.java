package io.livegrade.report.html;

import static java.util.Objects.requireNonNull;

import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Signal;
import io.livegrade.report.outline.Fault;
import io.livegrade.report.outline.Outline;
import io.livegrade.report.text.Amounts;
import java.util.List;
import java.util.Optional;

/**
 * Each criterion: what was reached, what the next level takes, and what moved the points.
 *
 * @param graded the verdict
 * @param outline its outline
 * @param links to the source
 */
record CriteriaSection(Verdict.Graded graded, Outline outline, SourceLinks links)
    implements ReportSection {

  private static final int PLACES = 2;

  /**
   * One criterion to show.
   *
   * @param score what it earned
   * @param bar its picture
   * @param reached what the level reached means
   * @param next what the next level means; empty at the top
   * @param moves what moved its points
   * @param caveat what the grader could not say, such as of a source it cannot read; mostly empty
   */
  record Row(
      CriterionScore score,
      PointsBar bar,
      String reached,
      Optional<Next> next,
      List<Move> moves,
      String caveat) {}

  /**
   * The next level.
   *
   * @param level which
   * @param from points it takes
   * @param words what it means
   */
  record Next(Level level, int from, String words) {}

  /**
   * One rule that moved points.
   *
   * @param points signed
   * @param tone of the points: gain, loss, or bound where scoring kept them within bounds
   * @param words what it is about
   * @param href to the fault; empty for a bonus
   * @param cap what it caps, in words; empty where nothing
   * @param places the first places that show it
   */
  record Move(
      String points,
      String tone,
      String words,
      String href,
      String cap,
      List<SourceLinks.Link> places) {}

  @Override
  public String id() {
    return "criteria";
  }

  @Override
  public String title() {
    return "Criteria";
  }

  @Override
  public boolean hasContent() {
    return true;
  }

  List<Row> rows() {
    return graded.score().criteria().stream().map(this::row).toList();
  }

  private Row row(CriterionScore score) {
    return new Row(
        score,
        PointsBar.of(score),
        requireNonNull(score.criterion().levels().get(score.level())).words(),
        next(score),
        score.steps().stream().map(step -> move(score, step)).toList(),
        caveat(score));
  }

  private static String caveat(CriterionScore score) {
    int from = score.why().indexOf("The grader could not read");
    return from < 0 ? "" : score.why().substring(from);
  }

  private static Optional<Next> next(CriterionScore score) {
    Optional<Level> above =
        switch (score.level()) {
          case CONCERN -> Optional.of(Level.ACCEPTABLE);
          case ACCEPTABLE -> Optional.of(Level.STRONG);
          case STRONG -> Optional.empty();
        };
    return above.map(
        level -> {
          var rule = requireNonNull(score.criterion().levels().get(level));
          return new Next(level, rule.from(), rule.words());
        });
  }

  private static boolean isBound(ScoreStep step) {
    return step.signal().kind() == Signal.Kind.LIMIT && !step.signal().id().equals("cap");
  }

  private Move move(CriterionScore score, ScoreStep step) {
    String href = "";
    String cap = "";
    for (int i = 0; i < outline.faults().size(); i++) {
      Fault fault = outline.faults().get(i);
      if (fault.criteria().contains(score) && fault.steps().contains(step)) {
        href = "#" + FaultsSection.anchor(i);
        cap = fault.cap();
      }
    }
    return new Move(
        Amounts.signed(step.points()),
        isBound(step) ? "bound" : step.points() > 0 ? "gain" : "loss",
        step.texts().words(),
        href,
        cap,
        step.signal().kind() == Signal.Kind.LIMIT
            ? List.of()
            : links.links(step.places().stream().limit(PLACES).toList()));
  }
}
