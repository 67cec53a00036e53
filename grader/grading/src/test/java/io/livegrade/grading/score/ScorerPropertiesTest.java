package io.livegrade.grading.score;

import static io.livegrade.grading.score.Rubrics.check;
import static io.livegrade.grading.score.Rubrics.defect;
import static io.livegrade.grading.score.Rubrics.end;
import static io.livegrade.grading.score.Rubrics.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.Level;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.rubric.Bonus;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Rubric;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunOutcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rubric and every run; each seed makes another of both. */
final class ScorerPropertiesTest {

  private static final int DEFECTS = 5;

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pointsStayWithinBoundsAndStepsSumToThem(long seed) {
    Random random = new Random(seed);
    Score score = Scorer.score(rubric(random), run(random), reading(random));

    assertThat(score.points())
        .isEqualTo(score.criteria().stream().mapToInt(CriterionScore::points).sum());
    assertThat(score.criteria())
        .allSatisfy(
            criterion -> {
              int max = criterion.criterion().points();
              assertThat(criterion.points()).isBetween(0, max);
              assertThat(max + criterion.steps().stream().mapToInt(ScoreStep::points).sum())
                  .isEqualTo(criterion.points());
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pointsAndLevelsAgree(long seed) {
    Random random = new Random(seed);
    Score score = Scorer.score(rubric(random), run(random), reading(random));

    assertThat(score.criteria())
        .allSatisfy(
            scored ->
                assertThat(scored.points())
                    .isGreaterThanOrEqualTo(Why.rule(scored.criterion(), scored.level()).from())
                    .isLessThan(
                        switch (scored.level()) {
                          case STRONG -> scored.criterion().points() + 1;
                          case ACCEPTABLE -> Why.rule(scored.criterion(), Level.STRONG).from();
                          case CONCERN -> Why.rule(scored.criterion(), Level.ACCEPTABLE).from();
                        }));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPointLostHasEvidence(long seed) {
    Random random = new Random(seed);
    Score score = Scorer.score(rubric(random), run(random), reading(random));

    assertThat(score.criteria())
        .flatExtracting(CriterionScore::steps)
        .filteredOn(step -> step.points() < 0 && !step.signal().id().equals("ceiling"))
        .allSatisfy(
            step ->
                assertThat(step.tests().size() + step.places().size() + step.details().size())
                    .isPositive());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderDoesNotMatter(long seed) {
    Random random = new Random(seed);
    Rubric rubric = rubric(random);
    Run run = run(random);
    Reading reading = reading(random);

    List<HiddenTestResult> tests = shuffled(run.hiddenTests(), random);
    List<Finding> findings = shuffled(reading.findings(), random);

    assertThat(
            Scorer.score(
                rubric,
                Runs.run(run.outcome(), tests, run.measures(), run.candidateTests()),
                new Reading(findings, List.of())))
        .isEqualTo(Scorer.score(rubric, run, reading));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneMorePassedTestNeverCosts(long seed) {
    Random random = new Random(seed);
    Rubric rubric = rubric(random);
    Run run = run(random);
    Reading reading = reading(random);
    Score before = Scorer.score(rubric, run, reading);

    for (int i = 0; i < run.hiddenTests().size(); i++) {
      List<HiddenTestResult> tests = new ArrayList<>(run.hiddenTests());
      tests.set(i, Runs.passed(tests.get(i).id()));
      Score after =
          Scorer.score(
              rubric,
              Runs.run(run.outcome(), tests, run.measures(), run.candidateTests()),
              reading);
      assertThat(after.points()).isGreaterThanOrEqualTo(before.points());
      assertThat(after.level()).isGreaterThanOrEqualTo(before.level());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noBonusLowersAndNoFindingRaises(long seed) {
    Random random = new Random(seed);
    Rubric rubric = rubric(random);
    Run run = run(random);
    int points = Scorer.score(rubric, run, Runs.reading()).points();

    Finding praise = Runs.finding("praised", FindingKind.PRAISE, "A.java", 1);
    Finding fault = Runs.finding("faulted", FindingKind.ESSENTIAL, "A.java", 1);

    assertThat(Scorer.score(rubric, run, Runs.reading(praise)).points())
        .isGreaterThanOrEqualTo(points);
    assertThat(Scorer.score(rubric, run, Runs.reading(fault)).points()).isLessThanOrEqualTo(points);
  }

  private static Rubric rubric(Random random) {
    int first = 20 + random.nextInt(60);
    RedFlag flag =
        new RedFlag(
            "flag",
            defect("d0"),
            random.nextBoolean() ? Optional.of("second") : Optional.empty(),
            random.nextBoolean() ? Level.CONCERN : Level.ACCEPTABLE,
            "Flagged.");
    return Rubrics.rubric(
        List.of(criterion("first", first, 0, random), criterion("second", 100 - first, 1, random)),
        flag);
  }

  /** Even defects belong to the first criterion, odd ones to the second. */
  private static Criterion criterion(String id, int points, int parity, Random random) {
    List<Deduction> deductions = new ArrayList<>();
    for (int i = 0; i < DEFECTS; i++) {
      if (i % 2 == parity) {
        deductions.add(deduction(defect("d" + i), random));
      }
    }
    List<Bonus> bonuses = new ArrayList<>();
    if (parity == 0) {
      deductions.add(deduction(check("faulted"), random));
      deductions.add(deduction(end("ended-early"), random));
      bonuses.add(new Bonus(check("praised"), 1 + random.nextInt(5), "Praised."));
    } else {
      deductions.add(deduction(measure(Measures.OWN_TESTS_PASSED), random));
      deductions.add(deduction(measure(Measures.MUTANTS_KILLED), random));
      bonuses.add(new Bonus(measure("extra"), 1 + random.nextInt(5), "Extra."));
    }
    return Rubrics.criterion(id, points, deductions, bonuses);
  }

  private static Deduction deduction(Signal signal, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Rubrics.caps(signal, random.nextInt(20), Level.ACCEPTABLE);
      case 1 -> Rubrics.caps(signal, random.nextInt(20), Level.CONCERN);
      default -> Rubrics.costs(signal, 1 + random.nextInt(20));
    };
  }

  private static Run run(Random random) {
    List<HiddenTestResult> tests =
        IntStream.range(0, random.nextInt(12))
            .mapToObj(
                i ->
                    random.nextBoolean()
                        ? Runs.passed("A.a[" + i + "]")
                        : Runs.failed("A.a[" + i + "]", "d" + random.nextInt(DEFECTS)))
            .toList();
    int passed = random.nextInt(4);
    return Runs.run(
        random.nextInt(4) == 0 ? new RunOutcome.EndedEarly(1) : new RunOutcome.Completed(),
        tests,
        Map.of("extra", random.nextBoolean() ? 1.0 : 0.0),
        Runs.own(passed, random.nextInt(3), random.nextInt(5), random.nextInt(5)));
  }

  private static Reading reading(Random random) {
    return new Reading(
        IntStream.range(0, random.nextInt(6))
            .mapToObj(
                i ->
                    random.nextBoolean()
                        ? Runs.finding("praised", FindingKind.PRAISE, "A.java", 1 + i)
                        : Runs.finding("faulted", FindingKind.ACTIONABLE, "A.java", 1 + i))
            .toList(),
        List.of());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
