package io.livegrade.grading.score;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.Score;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Rubric;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Maps what was observed onto a rubric. The same observations give the same score, in whatever
 * order they come.
 *
 * <p>Where a source compiles and our reader cannot read it, the findings would be incomplete and
 * partly wrong ("no test at all" when the tests are in that file). Nothing is taken for them then,
 * each criterion they feed says so, and no pass is declared: the candidate is not blamed for our
 * limit, and nobody passes by writing what we cannot read.
 */
public final class Scorer {

  private Scorer() {}

  /**
   * {@return levels and points of the whole and of each criterion}
   *
   * @throws ConfigurationException where a hidden test fails by a defect the rubric does not price
   */
  public static Score score(Rubric rubric, Run run, Reading reading) {
    requirePriced(rubric, run);
    Observations observed = new Observations(run, reading);
    List<RedFlag> raised =
        rubric.redFlags().stream()
            .filter(flag -> observed.fault(flag.signal()).isPresent())
            .toList();
    List<CriterionScore> criteria =
        rubric.criteria().stream()
            .map(
                criterion ->
                    Gate.score(criterion, run.outcome())
                        .orElseGet(() -> score(criterion, observed, raised)))
            .toList();
    int points = criteria.stream().mapToInt(CriterionScore::points).sum();
    List<RedFlag> ofTheWhole = raised.stream().filter(flag -> flag.criterion().isEmpty()).toList();
    Level level = level(rubric, points, criteria);
    for (RedFlag flag : ofTheWhole) {
      level = level.cappedAt(flag.cap());
    }
    return new Score(
        level,
        points,
        rubric.bandOf(points),
        PassRule.pass(rubric, run.outcome(), criteria, ofTheWhole, reading.unreadable()),
        criteria,
        raised.stream().map(Scorer::raised).toList());
  }

  private static CriterionScore score(
      Criterion criterion, Observations observed, List<RedFlag> raised) {
    return new CriterionScorer(criterion, observed)
        .score(
            raised.stream()
                .filter(flag -> flag.criterion().equals(Optional.of(criterion.id())))
                .toList());
  }

  private static Level level(Rubric rubric, int points, List<CriterionScore> criteria) {
    return rubric.levelOf(
        points,
        criteria.stream()
            .collect(Collectors.toMap(score -> score.criterion().id(), CriterionScore::level)));
  }

  private static Score.RaisedFlag raised(RedFlag flag) {
    return new Score.RaisedFlag(flag.id(), flag.words(), flag.criterion().orElse(""), flag.cap());
  }

  /** A failing test that costs nothing would be a test nobody notices failing. */
  private static void requirePriced(Rubric rubric, Run run) {
    List<ConfigurationIssue> issues =
        run.hiddenTests().stream()
            .map(test -> unpriced(rubric, test))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    if (!issues.isEmpty()) {
      throw new ConfigurationException(issues);
    }
  }

  private static Optional<ConfigurationIssue> unpriced(Rubric rubric, HiddenTestResult test) {
    return test.failure()
        .filter(
            failure ->
                rubric.criteria().stream()
                    .flatMap(criterion -> criterion.pricing().deductions().stream())
                    .noneMatch(
                        deduction ->
                            deduction
                                .signal()
                                .equals(new Signal(Signal.Kind.DEFECT, failure.rootCause()))))
        .map(
            failure ->
                new ConfigurationIssue(
                    Path.of("rubric.yaml"),
                    "%s fails by the defect \"%s\", which has no price; add a deduction"
                            .formatted(test.id(), failure.rootCause())
                        + " \"defect: %s\"".formatted(failure.rootCause())));
  }
}
