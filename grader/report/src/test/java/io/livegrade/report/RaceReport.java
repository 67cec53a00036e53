package io.livegrade.report;

import static io.livegrade.report.ExpenseSubmission.SERVICE;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Score;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Interleaving;
import io.livegrade.model.run.Interleaving.Step;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import java.util.List;
import java.util.Optional;

/** A report in which an order of steps shows what is wrong; its points would do for more. */
final class RaceReport {

  static final Interleaving LOST_UPDATE =
      new Interleaving(
          "Two callers read the same number and both store the next one.",
          "ids are unique",
          "both expenses have the id 1",
          List.of("[1, 2]", "[2, 1]"),
          List.of("`next` is read and written without a lock that both hold."),
          List.of("first caller: `create(10)`", "second caller: `create(20)`"),
          List.of(
              new Step(0, "reads `next`, which is 0", "ExpenseService.java", 14, List.of()),
              new Step(1, "reads `next`, which is 0", "ExpenseService.java", 14, List.of()),
              new Step(1, "writes 1 to `next`", "ExpenseService.java", 17, List.of()),
              new Step(0, "writes 1 to `next`", "ExpenseService.java", 17, List.of("log")),
              new Step(0, "returns 1", "", 0, List.of())));

  private RaceReport() {}

  static GradeReport report() {
    return Reports.graded(
        ExpenseSubmission.of("farid", SERVICE, ExpenseSubmission.TEST),
        new Score(
            Level.CONCERN,
            73,
            Band.STRONG,
            new Score.Pass(false, List.of("73 of 100 points; a pass needs 75.")),
            List.of(
                Reports.score(
                    "behaviour",
                    Level.STRONG,
                    26,
                    Reports.step(
                        ExpenseRubric.ANSWERS_200,
                        4,
                        List.of(),
                        List.of("KeepsIdsApart.underAllOrders"))),
                Reports.score("concurrency", Level.CONCERN, 0),
                Reports.score("layering", Level.CONCERN, 7),
                Reports.score("errors", Level.STRONG, 20),
                Reports.score("tests", Level.STRONG, 15),
                Reports.score("model", Level.STRONG, 5)),
            List.of()),
        Reports.run(
            new RunOutcome.Completed(),
            List.of(
                new HiddenTestResult(
                    "KeepsIdsApart.underAllOrders",
                    "under all orders",
                    TestStatus.FAILED,
                    Optional.of(
                        new Failure(
                            "answers-200", LOST_UPDATE.sentence(), Optional.of(LOST_UPDATE))))),
            CandidateTests.NONE),
        List.of());
  }
}
