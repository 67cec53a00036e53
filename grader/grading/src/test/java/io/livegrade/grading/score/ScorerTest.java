package io.livegrade.grading.score;

import static io.livegrade.grading.score.Rubrics.caps;
import static io.livegrade.grading.score.Rubrics.check;
import static io.livegrade.grading.score.Rubrics.costs;
import static io.livegrade.grading.score.Rubrics.criterion;
import static io.livegrade.grading.score.Rubrics.defect;
import static io.livegrade.grading.score.Rubrics.end;
import static io.livegrade.grading.score.Rubrics.measure;
import static io.livegrade.grading.score.Rubrics.rubric;
import static io.livegrade.grading.score.Runs.completed;
import static io.livegrade.grading.score.Runs.ended;
import static io.livegrade.grading.score.Runs.failed;
import static io.livegrade.grading.score.Runs.finding;
import static io.livegrade.grading.score.Runs.own;
import static io.livegrade.grading.score.Runs.passed;
import static io.livegrade.grading.score.Runs.reading;
import static io.livegrade.grading.score.Runs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.model.Band;
import io.livegrade.model.ConfigurationException;
import io.livegrade.model.Level;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.rubric.Bonus;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Rubric;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Diagnostic;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ScorerTest {

  private static final Reading NOTHING_READ = reading();

  @Test
  void nothingAmissEarnsFullMarks() {
    Score score =
        Scorer.score(whole(costs(defect("wrong"), 30)), completed(passed("A.a")), NOTHING_READ);

    assertThat(score.points()).isEqualTo(100);
    assertThat(score.level()).isEqualTo(Level.STRONG);
    assertThat(score.band()).isEqualTo(Band.EXCEPTIONAL);
    assertThat(score.pass()).isEqualTo(new Score.Pass(true, List.of()));
    assertThat(score.criteria().getFirst().why()).isEqualTo("All well. 100 of 100 points.");
  }

  @Test
  void oneRootCauseCostsOnceHoweverManyTestsItFails() {
    CriterionScore score =
        scored(
            completed(failed("A.a[10]", "wrong"), failed("A.a[2]", "wrong"), passed("A.b")),
            NOTHING_READ,
            costs(defect("wrong"), 30));

    assertThat(score.points()).isEqualTo(70);
    ScoreStep step = score.steps().getFirst();
    assertThat(step.points()).isEqualTo(-30);
    assertThat(step.tests()).containsExactly("A.a[2]", "A.a[10]");
    assertThat(step.details())
        .containsExactly("A.a[2]: expected 1, got 2", "A.a[10]: expected 1, got 2");
    assertThat(score.why()).isEqualTo("Mostly well. 70 of 100 points: -30 Seen: wrong.");
  }

  @ParameterizedTest
  @CsvSource({
    "ESSENTIAL, 90",
    "ACTIONABLE, 90",
    "INFORMATIVE, 100",
    "PRAISE, 100",
  })
  void onlyFaultsCostPoints(FindingKind kind, int points) {
    CriterionScore score =
        scored(
            completed(),
            reading(finding("model.x", kind, "A.java", 3), finding("model.x", kind, "A.java", 2)),
            costs(check("model.x"), 10));

    assertThat(score.points()).isEqualTo(points);
  }

  @Test
  void eachPointLostForAFindingShowsItsPlaces() {
    CriterionScore score =
        scored(
            completed(),
            reading(
                finding("model.x", FindingKind.ACTIONABLE, "B.java", 1),
                finding("model.x", FindingKind.ACTIONABLE, "A.java", 7)),
            costs(check("model.x"), 10));

    assertThat(score.steps().getFirst().places())
        .extracting(place -> place.file() + ":" + place.line())
        .containsExactly("A.java:7", "B.java:1");
  }

  @ParameterizedTest
  @CsvSource({"ACCEPTABLE, 79, ACCEPTABLE", "CONCERN, 49, CONCERN"})
  void aCapTakesThePointsAlong(Level cap, int points, Level level) {
    CriterionScore score =
        scored(completed(failed("A.a", "wrong")), NOTHING_READ, caps(defect("wrong"), 2, cap));

    assertThat(score.points()).isEqualTo(points);
    assertThat(score.level()).isEqualTo(level);
    ScoreStep held = score.steps().getLast();
    assertThat(held.signal()).isEqualTo(new Signal(Signal.Kind.LIMIT, "cap"));
    assertThat(held.points()).isEqualTo(points - 98);
    assertThat(held.texts().words()).isEqualTo("Held at %s: Seen: wrong.".formatted(cap.word()));
    assertThat(held.tests()).containsExactly("A.a");
  }

  @Test
  void aCapAboveTheReachedLevelChangesNothing() {
    CriterionScore score =
        scored(
            completed(failed("A.a", "wrong")),
            NOTHING_READ,
            caps(defect("wrong"), 40, Level.ACCEPTABLE));

    assertThat(score.points()).isEqualTo(60);
    assertThat(score.steps()).hasSize(1);
  }

  @Test
  void noBonusLiftsAboveACap() {
    Criterion criterion =
        criterion(
            "behaviour",
            100,
            List.of(caps(defect("wrong"), 0, Level.ACCEPTABLE)),
            List.of(new Bonus(measure("unicode"), 10, "Unicode.")));
    Run run =
        Runs.run(
            new RunOutcome.Completed(),
            List.of(failed("A.a", "wrong")),
            Map.of("unicode", 1.0),
            CandidateTests.NONE);

    assertThat(Scorer.score(rubric(List.of(criterion)), run, NOTHING_READ).points()).isEqualTo(79);
  }

  @Test
  void aBonusRaisesUpToTheMaximum() {
    Criterion criterion =
        criterion(
            "behaviour",
            100,
            List.of(costs(defect("wrong"), 5)),
            List.of(
                new Bonus(measure("unicode"), 3, "Unicode."),
                new Bonus(check("tests.table-driven"), 4, "Tables.")));
    Run run =
        Runs.run(
            new RunOutcome.Completed(),
            List.of(failed("A.a", "wrong")),
            Map.of("unicode", 1.0),
            CandidateTests.NONE);
    Reading praised = reading(finding("tests.table-driven", FindingKind.PRAISE, "ATest.java", 3));

    CriterionScore score =
        Scorer.score(rubric(List.of(criterion)), run, praised).criteria().getFirst();

    assertThat(score.points()).isEqualTo(100);
    assertThat(score.steps()).extracting(ScoreStep::points).containsExactly(-5, 3, 4, -2);
    assertThat(score.steps().getLast().signal().id()).isEqualTo("ceiling");
  }

  @Test
  void noCriterionGoesBelowZero() {
    CriterionScore score =
        scored(
            completed(failed("A.a", "one"), failed("A.b", "two")),
            NOTHING_READ,
            costs(defect("one"), 70),
            costs(defect("two"), 70));

    assertThat(score.points()).isZero();
    assertThat(score.steps()).extracting(ScoreStep::points).containsExactly(-70, -70, 40);
    assertThat(score.why()).isEqualTo("Not well. 0 of 100 points: -70 Seen: one; -70 Seen: two.");
  }

  @ParameterizedTest
  @CsvSource({
    "4, 0, 4, 0, 100",
    "3, 1, 0, 0, 65", // a quarter of 20, rounded, and all of 30
    "4, 0, 3, 1, 92", // a quarter of 30, rounded
    "0, 0, 0, 0, 50",
    "4, 0, 0, 0, 70",
  })
  void measuresCostTheirMissingShare(int passed, int failed, int killed, int survived, int points) {
    Run run =
        Runs.run(
            new RunOutcome.Completed(), List.of(), Map.of(), own(passed, failed, killed, survived));

    CriterionScore score =
        scored(
            run,
            NOTHING_READ,
            costs(measure(Measures.OWN_TESTS_PASSED), 20),
            costs(measure(Measures.MUTANTS_KILLED), 30));

    assertThat(score.points()).isEqualTo(points);
    assertThat(score.steps()).allSatisfy(step -> assertThat(step.details()).isNotEmpty());
  }

  @Test
  void namesTheMutantsThatWentUnnoticed() {
    Run run = Runs.run(new RunOutcome.Completed(), List.of(), Map.of(), own(1, 0, 1, 1));

    assertThat(
            scored(run, NOTHING_READ, costs(measure(Measures.MUTANTS_KILLED), 30))
                .steps()
                .getFirst()
                .details())
        .containsExactly("A.java:11: unnoticed: the check is gone (amount-check)");
  }

  @Test
  void aMeasureCapsOnlyWhereAllOfItIsMissing() {
    Deduction deduction = caps(measure(Measures.MUTANTS_KILLED), 10, Level.CONCERN);

    assertThat(
            scored(
                    Runs.run(new RunOutcome.Completed(), List.of(), Map.of(), own(1, 0, 1, 9)),
                    NOTHING_READ,
                    deduction)
                .points())
        .isEqualTo(91);
    assertThat(scored(completed(), NOTHING_READ, deduction).points()).isEqualTo(49);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 49",
    // Too few to tell, and one is enough.
    "0, 2, 100",
    "0, 0, 100",
    "1, 9, 100",
  })
  void testsThatNoticeNothingAreAConcern(int killed, int survived, int points) {
    Deduction deduction = caps(measure(Measures.ANY_MUTANT_KILLED), 0, Level.CONCERN);
    Run run =
        Runs.run(new RunOutcome.Completed(), List.of(), Map.of(), own(5, 0, killed, survived));

    assertThat(scored(run, NOTHING_READ, deduction).points()).isEqualTo(points);
  }

  @Test
  void theAbsenceOfTestsCostsOnce() {
    Reading untested = reading(finding("tests.none", FindingKind.ESSENTIAL, "A.java", 1));
    Deduction measured = costs(measure(Measures.OWN_TESTS_PASSED), 20);

    assertThat(scored(completed(), untested, measured, costs(check("tests.none"), 30)).points())
        .isEqualTo(70);
    assertThat(scored(completed(), untested, measured).points()).isEqualTo(80);
  }

  @Test
  void namesWhatMovedMost() {
    assertThat(
            scored(
                    completed(
                        failed("A.a", "one"),
                        failed("A.b", "two"),
                        failed("A.c", "three"),
                        failed("A.d", "four")),
                    NOTHING_READ,
                    costs(defect("one"), 1),
                    costs(defect("two"), 5),
                    costs(defect("three"), 3),
                    costs(defect("four"), 4))
                .why())
        .isEqualTo(
            "All well. 87 of 100 points: -5 Seen: two; -4 Seen: four; -3 Seen: three; and 1 more.");
  }

  @Test
  void anEndCosts() {
    CriterionScore score =
        scored(ended(new RunOutcome.EndedEarly(0)), NOTHING_READ, costs(end("ended-early"), 60));

    assertThat(score.points()).isEqualTo(40);
    assertThat(score.steps().getFirst().details())
        .containsExactly("The process ended by itself (exit code 0) while it was being tested.");
  }

  static List<RunOutcome> endsBeforeTheGate() {
    return List.of(
        new RunOutcome.Refused("B.java", "is a symbolic link"),
        new RunOutcome.DoesNotCompile(List.of(new Diagnostic("A.java", 3, "';' expected"))),
        new RunOutcome.ContractNotMet("no class", "one public class"));
  }

  @Test
  void anOwnTestThatForgesCountsAsTamperingAndOneThatHangsDoesNot() {
    assertThat(afterOwnTests(new RunOutcome.TamperingSuspected("a forged answer")).points())
        .isEqualTo(40);
    assertThat(afterOwnTests(new RunOutcome.TimedOut(Duration.ofSeconds(60))).points())
        .isEqualTo(100);
  }

  private static CriterionScore afterOwnTests(RunOutcome end) {
    return scored(
        run(
            new RunOutcome.Completed(),
            List.of(passed("A.a")),
            Map.of(),
            new CandidateTests(end, List.of(), List.of())),
        NOTHING_READ,
        costs(end(end.id()), 60));
  }

  @ParameterizedTest
  @MethodSource("endsBeforeTheGate")
  void beforeTheGateThereIsNothingToEarn(RunOutcome outcome) {
    Rubric rubric =
        rubric(
            List.of(
                criterion("behaviour", 60, List.of(costs(defect("wrong"), 10)), List.of()),
                criterion(
                    "tests",
                    40,
                    List.of(),
                    List.of(new Bonus(check("tests.table-driven"), 4, "Tables.")))));

    Score score =
        Scorer.score(
            rubric,
            ended(outcome),
            reading(finding("tests.table-driven", FindingKind.PRAISE, "ATest.java", 3)));

    assertThat(score.points()).isZero();
    assertThat(score.level()).isEqualTo(Level.CONCERN);
    assertThat(score.pass()).isEqualTo(new Score.Pass(false, List.of(outcome.sentence())));
    assertThat(score.criteria())
        .allSatisfy(
            criterion -> {
              assertThat(criterion.level()).isEqualTo(Level.CONCERN);
              assertThat(criterion.steps()).hasSize(1);
              assertThat(criterion.steps().getFirst().points())
                  .isEqualTo(-criterion.criterion().points());
              assertThat(criterion.steps().getFirst().details()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "0, EXCEPTIONAL",
    "8, EXCEPTIONAL",
    "9, STRONG",
    "28, STRONG",
    "29, ADEQUATE",
    "48, ADEQUATE",
    "49, WEAK",
    "100, WEAK"
  })
  void bandsBeginWhereTheRubricSays(int lost, Band band) {
    Score score =
        Scorer.score(
            whole(costs(defect("wrong"), lost)), completed(failed("A.a", "wrong")), NOTHING_READ);

    assertThat(score.band()).isEqualTo(band);
  }

  @Test
  void theWholeNeedsTheNamedCriteriaToo() {
    Rubric rubric =
        rubric(
            List.of(
                criterion("layering", 20, List.of(costs(defect("wrong"), 8)), List.of()),
                criterion("behaviour", 80, List.of(), List.of())));

    Score score = Scorer.score(rubric, completed(failed("A.a", "wrong")), NOTHING_READ);

    assertThat(score.points()).isEqualTo(92);
    assertThat(score.level()).isEqualTo(Level.ACCEPTABLE);
  }

  @Test
  void aPassTakesPointsAndEachMinimum() {
    Rubric rubric =
        rubric(
            List.of(
                criterion("layering", 20, List.of(costs(defect("wrong"), 18)), List.of()),
                criterion("behaviour", 80, List.of(costs(defect("slow"), 10)), List.of())));

    assertThat(Scorer.score(rubric, completed(failed("A.a", "wrong")), NOTHING_READ).pass())
        .isEqualTo(
            new Score.Pass(false, List.of("The layering: 2 of 20 points; a pass takes 10.")));
    assertThat(
            Scorer.score(
                    rubric, completed(failed("A.a", "wrong"), failed("A.b", "slow")), NOTHING_READ)
                .pass()
                .reasons())
        .first()
        .isEqualTo("72 of 100 points; a pass takes 75.");
  }

  @Test
  void aRedFlagHoldsTheWholeAndNeverPassesAtConcern() {
    RedFlag flag =
        new RedFlag(
            "exits", end("ended-early"), Optional.empty(), Level.CONCERN, "It ends the process.");
    Rubric rubric =
        rubric(
            List.of(criterion("behaviour", 100, List.of(costs(defect("wrong"), 1)), List.of())),
            flag);

    Score score = Scorer.score(rubric, ended(new RunOutcome.EndedEarly(1)), NOTHING_READ);

    assertThat(score.points()).isEqualTo(100);
    assertThat(score.level()).isEqualTo(Level.CONCERN);
    assertThat(score.redFlags())
        .containsExactly(new Score.RaisedFlag("exits", "It ends the process.", "", Level.CONCERN));
    assertThat(score.pass().reasons())
        .containsExactly("A red flag holds the whole at concern: It ends the process.");
  }

  @Test
  void aRedFlagOfACriterionCapsItAlone() {
    RedFlag flag =
        new RedFlag(
            "no-test",
            check("tests.none"),
            Optional.of("tests"),
            Level.CONCERN,
            "There is no test.");
    Rubric rubric =
        rubric(
            List.of(
                criterion("behaviour", 80, List.of(), List.of()),
                criterion("tests", 20, List.of(), List.of())),
            flag);

    Score score =
        Scorer.score(
            rubric,
            completed(),
            reading(finding("tests.none", FindingKind.ESSENTIAL, "A.java", 1)));

    assertThat(score.criteria()).extracting(CriterionScore::points).containsExactly(80, 9);
    assertThat(score.criteria().getLast().steps().getLast().places()).hasSize(1);
    assertThat(score.level()).isEqualTo(Level.STRONG);
  }

  @Test
  void takesNothingForFindingsWhereASourceCouldNotBeReadAndDeclaresNoPass() {
    Reading partly =
        new Reading(
            List.of(finding("tests.none", FindingKind.ESSENTIAL, "A.java", 1)),
            List.of("Odd.java"));

    Score score = Scorer.score(whole(costs(check("tests.none"), 30)), completed(), partly);

    assertThat(score.points()).isEqualTo(100);
    assertThat(score.criteria().getFirst().why()).contains("could not read Odd.java");
    assertThat(score.pass())
        .isEqualTo(
            new Score.Pass(
                false, List.of("The grader could not read Odd.java, so a person must decide.")));
  }

  @Test
  void refusesARubricThatLetsAFailingTestGoByUnnoticed() {
    assertThatThrownBy(
            () ->
                Scorer.score(
                    whole(costs(defect("wrong"), 30)),
                    completed(failed("A.a", "else")),
                    NOTHING_READ))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("A.a fails by the defect \"else\", which has no price");
  }

  @Test
  void putsTheRubricsQuestionsBesideFindings() {
    List<Finding> findings =
        List.of(
            finding("tests.none", FindingKind.ESSENTIAL, "A.java", 1),
            finding("model.binary-money", FindingKind.INFORMATIVE, "A.java", 2),
            finding("model.immutable", FindingKind.PRAISE, "A.java", 3));

    assertThat(ReportedFindings.of(whole(costs(check("tests.none"), 30)), findings))
        .extracting(ReportedFinding::followUp)
        .containsExactly("Why tests.none?", "Why a double?", "");
  }

  private static Rubric whole(Deduction... deductions) {
    return rubric(List.of(criterion("behaviour", 100, List.of(deductions), List.of())));
  }

  private static CriterionScore scored(Run run, Reading reading, Deduction... deductions) {
    return Scorer.score(whole(deductions), run, reading).criteria().getFirst();
  }
}
