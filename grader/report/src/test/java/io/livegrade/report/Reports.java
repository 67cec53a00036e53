package io.livegrade.report;

import static io.livegrade.report.ExpenseSubmission.HANDLER;
import static io.livegrade.report.ExpenseSubmission.SERVICE;
import static io.livegrade.report.ExpenseSubmission.TEST;
import static io.livegrade.report.ExpenseSubmission.place;
import static java.util.Objects.requireNonNull;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.challenge.Limits;
import io.livegrade.model.design.Design;
import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Header;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Bonus;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.rubric.Texts;
import io.livegrade.model.run.CandidateTestResult;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Isolation;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.MutantResult;
import io.livegrade.model.run.Protection;
import io.livegrade.model.run.Protection.State;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunConditions;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import io.livegrade.model.run.Timing;
import io.livegrade.model.submission.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One report of each sort, with fixed times and ids. */
final class Reports {

  private static final Evidence BROAD_CATCH = place(HANDLER, "catch (Exception e)");
  private static final Mutant AMOUNT =
      mutant(1, "amount-check", "amount.signum()", "the check amount.signum() <= 0 never holds");
  private static final Mutant SAVE =
      mutant(2, "expense-stored", "repository.save", "the call of repository.save is left out");

  private static final String OK_INSTEAD =
      "POST /expenses {\"amount\": 12.50}: expected 201, got 200";

  private Reports() {}

  static GradeReport strong() {
    return graded(
        ExpenseSubmission.of("asa", HANDLER, SERVICE, TEST),
        new Score(
            Level.STRONG,
            97,
            Band.EXCEPTIONAL,
            new Score.Pass(true, List.of()),
            List.of(
                score("behaviour", Level.STRONG, 30, bonus(ExpenseRubric.LOCATION)),
                score("concurrency", Level.STRONG, 5),
                score("layering", Level.STRONG, 25),
                score("errors", Level.STRONG, 20),
                score(
                    "tests",
                    Level.STRONG,
                    12,
                    step(ExpenseRubric.MUTANTS, 3, List.of(), place(SERVICE, "repository.save"))),
                score("model", Level.STRONG, 5, bonus(ExpenseRubric.DECIMAL_MONEY))),
            List.of()),
        run(
            new RunOutcome.Completed(),
            List.of(passed("CreatesExpense.answers201"), passed("RefusesAmount.refuses[1]")),
            ownTests(new MutantResult(AMOUNT, true), new MutantResult(SAVE, false))),
        List.of(
            praise(
                "model.decimal-money", "ExpenseService keeps money in BigDecimal.", "BigDecimal"),
            finding(
                "tests.table-driven",
                FindingKind.PRAISE,
                "ExpenseServiceTest runs a table of cases.",
                "",
                place(TEST, "@ParameterizedTest"))));
  }

  static GradeReport acceptable() {
    return graded(
        ExpenseSubmission.of("bruno", HANDLER, SERVICE, TEST),
        new Score(
            Level.ACCEPTABLE,
            90,
            Band.STRONG,
            new Score.Pass(true, List.of()),
            List.of(
                score(
                    "behaviour",
                    Level.ACCEPTABLE,
                    26,
                    step(
                        ExpenseRubric.ANSWERS_200,
                        4,
                        List.of("CreatesExpense.answers201: " + OK_INSTEAD),
                        List.of("CreatesExpense.answers201", "CreatesExpense.storesTheRow"))),
                score("concurrency", Level.STRONG, 5),
                score("layering", Level.STRONG, 25),
                score(
                    "errors",
                    Level.STRONG,
                    17,
                    step(ExpenseRubric.BROAD_CATCH, 3, List.of(), BROAD_CATCH)),
                score(
                    "tests",
                    Level.STRONG,
                    12,
                    step(ExpenseRubric.MUTANTS, 3, List.of(), place(SERVICE, "repository.save"))),
                score("model", Level.STRONG, 5, bonus(ExpenseRubric.DECIMAL_MONEY))),
            List.of()),
        run(
            new RunOutcome.Completed(),
            List.of(
                failed("CreatesExpense.answers201", "answers-200", OK_INSTEAD),
                failed("CreatesExpense.storesTheRow", "answers-200", OK_INSTEAD),
                passed("RefusesAmount.refuses[1]")),
            ownTests(new MutantResult(AMOUNT, true), new MutantResult(SAVE, false))),
        List.of(
            finding(
                "errors.broad-catch",
                FindingKind.ACTIONABLE,
                "ExpenseHandler.handle catches Exception.",
                ExpenseRubric.BROAD_CATCH.texts().followUp(),
                BROAD_CATCH),
            finding(
                "integrity.reaches-for-the-grader",
                FindingKind.INFORMATIVE,
                "ExpenseHandler reads the environment.",
                "What did you need the environment for?",
                place(HANDLER, "HttpHandler")),
            praise(
                "model.decimal-money", "ExpenseService keeps money in BigDecimal.", "BigDecimal")));
  }

  static GradeReport concern() {
    Evidence sql = new Evidence(HANDLER.path(), 18, "statement.executeUpdate(\"INSERT …\")");
    Evidence whole = new Evidence(HANDLER.path(), 1, "package expense;");
    return graded(
        ExpenseSubmission.of("carla", HANDLER),
        new Score(
            Level.CONCERN,
            47,
            Band.WEAK,
            new Score.Pass(
                false,
                List.of(
                    "47 of 100 points; a pass needs 75.",
                    "Candidate's own tests: 0 points; a pass needs 7.")),
            List.of(
                score(
                    "behaviour",
                    Level.ACCEPTABLE,
                    26,
                    step(
                        ExpenseRubric.ANSWERS_200,
                        4,
                        List.of("CreatesExpense.answers201: " + OK_INSTEAD),
                        List.of("CreatesExpense.answers201"))),
                score("concurrency", Level.STRONG, 5),
                score(
                    "layering",
                    Level.CONCERN,
                    11,
                    step(
                        ExpenseRubric.SQL_IN_HANDLER,
                        12,
                        List.of("ExpenseHandler.handle runs SQL."),
                        sql),
                    held(2, sql)),
                score("errors", Level.CONCERN, 0, step(ExpenseRubric.ENDED_EARLY, 10, List.of())),
                score(
                    "tests", Level.CONCERN, 0, step(ExpenseRubric.NO_TESTS, 15, List.of(), whole)),
                score("model", Level.STRONG, 5)),
            List.of(
                new Score.RaisedFlag(
                    "sql-in-handler", "SQL stands in the HTTP handler.", "layering", Level.CONCERN),
                new Score.RaisedFlag("no-test", "No test at all.", "", Level.ACCEPTABLE))),
        run(
            new RunOutcome.EndedEarly(0),
            List.of(
                failed("CreatesExpense.answers201", "answers-200", OK_INSTEAD),
                new HiddenTestResult(
                    "RefusesAmount.refuses[1]",
                    "refuses an amount of 0",
                    TestStatus.MISSING,
                    Optional.of(new Failure("ended-early", "the process had ended")))),
            CandidateTests.NONE),
        List.of(
            finding(
                "layering.sql-in-handler",
                FindingKind.ESSENTIAL,
                "ExpenseHandler.handle runs SQL.",
                ExpenseRubric.SQL_IN_HANDLER.texts().followUp(),
                sql),
            finding(
                "tests.none",
                FindingKind.ESSENTIAL,
                "No class has a test method.",
                ExpenseRubric.NO_TESTS.texts().followUp(),
                whole)));
  }

  static GradeReport notGraded() {
    return new GradeReport(
        header(ExpenseSubmission.of("dora", HANDLER)),
        new Verdict.NotGraded(
            "Docker does not answer on its socket.",
            "Start the engine, or choose --sandbox namespaces."));
  }

  /** Those who hand in a service have layers; those who hand in a handler alone have none. */
  private static Design design(Submission submission) {
    return switch (submission.sources().size()) {
      case 1 -> submission.sources().contains(HANDLER) ? ExpenseDesign.NO_LAYERS : Design.NONE;
      default -> ExpenseDesign.LAYERS;
    };
  }

  static GradeReport graded(
      Submission submission, Score score, Run run, List<ReportedFinding> findings) {
    return new GradeReport(
        header(submission),
        new Verdict.Graded(score, run, findings, design(submission), ExpenseRubric.RUBRIC));
  }

  static Run run(RunOutcome outcome, List<HiddenTestResult> hiddenTests, CandidateTests own) {
    return new Run(
        outcome,
        hiddenTests,
        Map.of("location-header", 1.0),
        own,
        new RunConditions(
            new Isolation(
                "namespaces",
                Limits.DEFAULT,
                List.of(
                    new Protection(
                        "tcp", "no connection leaves it", State.HELD, "Network is unreachable"),
                    new Protection(
                        "child-process",
                        "no second process is started",
                        State.HELD,
                        "java was not started by FORK"),
                    new Protection("memory", "memory is bounded", State.NOT_TRIED, "no answer"))),
            -4_611_686_018_427_387_905L,
            List.of(
                new Timing("compile", Duration.ofMillis(612)),
                new Timing("hidden-tests", Duration.ofMillis(840)))));
  }

  /** The same in a sandbox that one thing got out of. */
  static Run breached(Run run) {
    RunConditions conditions = run.conditions();
    Isolation isolation = conditions.isolation();
    return new Run(
        run.outcome(),
        run.hiddenTests(),
        run.measures(),
        run.candidateTests(),
        new RunConditions(
            new Isolation(
                isolation.sandbox(),
                isolation.limits(),
                List.of(
                    isolation.protections().getFirst(),
                    new Protection(
                        "child-process",
                        "no second process is started",
                        State.DID_NOT_HOLD,
                        "it started java by FORK"))),
            conditions.seed(),
            conditions.timings()));
  }

  static CriterionScore score(String id, Level level, int points, ScoreStep... steps) {
    String why = requireNonNull(ExpenseRubric.criterion(id).levels().get(level)).words();
    return new CriterionScore(ExpenseRubric.criterion(id), level, points, why, List.of(steps));
  }

  static ScoreStep step(Deduction deduction, int cost, List<String> details, Evidence... places) {
    return new ScoreStep(
        deduction.signal(), -cost, deduction.texts(), List.of(), List.of(places), details);
  }

  static ScoreStep step(Deduction deduction, int cost, List<String> details, List<String> tests) {
    return new ScoreStep(deduction.signal(), -cost, deduction.texts(), tests, List.of(), details);
  }

  private static ScoreStep held(int points, Evidence place) {
    return new ScoreStep(
        new Signal(Signal.Kind.LIMIT, "cap"),
        -points,
        new Texts("Held at concern: SQL stands in the HTTP handler.", "", ""),
        List.of(),
        List.of(place),
        List.of());
  }

  private static ScoreStep bonus(Bonus bonus) {
    return new ScoreStep(
        bonus.signal(),
        bonus.points(),
        new Texts(bonus.words(), "", ""),
        List.of(),
        List.of(),
        List.of());
  }

  static ReportedFinding finding(
      String check, FindingKind kind, String message, String followUp, Evidence... places) {
    return new ReportedFinding(new Finding(check, kind, message, List.of(places)), followUp);
  }

  private static ReportedFinding praise(String check, String message, String where) {
    return finding(check, FindingKind.PRAISE, message, "", place(SERVICE, where));
  }

  private static CandidateTests ownTests(MutantResult... mutants) {
    return new CandidateTests(
        new RunOutcome.Completed(),
        List.of(
            new CandidateTestResult("ExpenseServiceTest.refusesAmounts[1]", TestStatus.PASSED, ""),
            new CandidateTestResult("ExpenseServiceTest.refusesAmounts[2]", TestStatus.PASSED, "")),
        List.of(mutants));
  }

  private static Mutant mutant(int number, String rule, String where, String description) {
    return new Mutant(number, rule, SERVICE.path(), place(SERVICE, where).line(), description);
  }

  private static HiddenTestResult passed(String id) {
    return new HiddenTestResult(id, id, TestStatus.PASSED, Optional.empty());
  }

  private static HiddenTestResult failed(String id, String rootCause, String message) {
    return new HiddenTestResult(
        id, id, TestStatus.FAILED, Optional.of(new Failure(rootCause, message)));
  }

  private static Header header(Submission submission) {
    return new Header(
        "0.1.0",
        new Header.ChallengeReference(
            "expense-create", "Create an expense", "1", "89e6c98d92887913cadf06b2adb97f26cde4849b"),
        submission,
        Instant.parse("2026-01-31T12:00:00Z"));
  }
}
