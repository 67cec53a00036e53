package io.livegrade.report;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.rubric.Bonus;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.LevelRule;
import io.livegrade.model.rubric.OverallRule;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Rubric;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.rubric.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scoring sheet with a few prices, like that of expense-create. */
final class ExpenseRubric {

  static final Deduction ANSWERS_200 =
      deduction(
          defect("answers-200"),
          4,
          Level.ACCEPTABLE,
          "Creating an expense answers 200 instead of 201.",
          "What does 201 tell a client that 200 does not?",
          "A creation is better answered with 201, so that clients can tell it from a plain read.");

  static final Deduction SQL_IN_HANDLER =
      deduction(
          check("layering.sql-in-handler"),
          12,
          Level.CONCERN,
          "The HTTP handler talks to the database itself.",
          "Where would you put this query if a second endpoint needed it?",
          "Move the SQL out of the handler into a repository behind an interface.");

  static final Deduction BROAD_CATCH =
      deduction(
          check("errors.broad-catch"),
          3,
          Level.STRONG,
          "An exception of any kind is caught and answered alike.",
          "Which exceptions do you expect here, and what should happen to the others?",
          "Catch the exceptions you expect, and let the others reach one place that logs them.");

  static final Deduction NO_TESTS =
      deduction(
          check("tests.none"),
          15,
          Level.CONCERN,
          "There is no test.",
          "Which case would you test first, and why?",
          "Even one test of the service would have shown the rules you had in mind.");

  static final Deduction MUTANTS =
      deduction(
          new Signal(Signal.Kind.MEASURE, "mutants-killed"),
          6,
          Level.STRONG,
          "Some rules of the brief can be broken without a test of the candidate noticing.",
          "Which rule of the brief do your tests not hold?",
          "Add a test for each rule of the brief, so that a later change cannot break it unnoticed.");

  static final Deduction ENDED_EARLY =
      deduction(
          new Signal(Signal.Kind.END, "ended-early"),
          10,
          Level.CONCERN,
          "The process ended itself while requests were due.",
          "Who else is affected when a handler ends the process?",
          "Answer an error instead of ending the process: other requests are in flight.");

  static final Bonus DECIMAL_MONEY =
      new Bonus(check("model.decimal-money"), 1, "Money is kept in decimals.");

  static final Bonus LOCATION =
      new Bonus(
          new Signal(Signal.Kind.MEASURE, "location-header"),
          1,
          "Answers a creation with a Location header.");

  static final Rubric RUBRIC =
      new Rubric(
          List.of(
              criterion("behaviour", "Behaviour", 30, List.of(ANSWERS_200), List.of(LOCATION)),
              criterion("concurrency", "Concurrency safety", 5, List.of(), List.of()),
              criterion("layering", "Layer separation", 25, List.of(SQL_IN_HANDLER), List.of()),
              criterion(
                  "errors", "Error handling", 20, List.of(BROAD_CATCH, ENDED_EARLY), List.of()),
              criterion(
                  "tests", "Candidate's own tests", 15, List.of(NO_TESTS, MUTANTS), List.of()),
              criterion("model", "Model and types", 5, List.of(), List.of(DECIMAL_MONEY))),
          List.of(
              new RedFlag(
                  "sql-in-handler",
                  SQL_IN_HANDLER.signal(),
                  Optional.of("layering"),
                  Level.CONCERN,
                  "SQL stands in the HTTP handler."),
              new RedFlag(
                  "no-test",
                  NO_TESTS.signal(),
                  Optional.empty(),
                  Level.ACCEPTABLE,
                  "No test at all.")),
          75,
          Map.of(Band.EXCEPTIONAL, 92, Band.STRONG, 72, Band.ADEQUATE, 52, Band.WEAK, 0),
          Map.of(
              Level.STRONG,
              new OverallRule(
                  80,
                  Map.of("layering", Level.STRONG, "errors", Level.ACCEPTABLE),
                  "Works, is layered, tested, and handles its errors."),
              Level.ACCEPTABLE,
              new OverallRule(
                  52,
                  Map.of("layering", Level.ACCEPTABLE),
                  "Works with minor faults, such as a wrong status code."),
              Level.CONCERN,
              new OverallRule(0, Map.of(), "Does not work, or has no layers.")),
          Map.of("model.binary-money", "What does 0.1 + 0.2 give here?"));

  private ExpenseRubric() {}

  static Criterion criterion(String id) {
    return RUBRIC.criteria().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static Criterion criterion(
      String id, String name, int points, List<Deduction> deductions, List<Bonus> bonuses) {
    return new Criterion(
        id,
        name,
        points,
        points / 2,
        Map.of(
            Level.STRONG, new LevelRule(points * 4 / 5, name + ": nothing of weight to mend."),
            Level.ACCEPTABLE, new LevelRule(points / 2, name + ": sound, with faults to mend."),
            Level.CONCERN, new LevelRule(0, name + ": would not be let into production.")),
        new Criterion.Pricing(deductions, bonuses));
  }

  private static Deduction deduction(
      Signal signal, int points, Level cap, String words, String followUp, String feedback) {
    return new Deduction(
        signal,
        points,
        cap == Level.STRONG ? Optional.empty() : Optional.of(cap),
        new Texts(words, followUp, feedback));
  }

  private static Signal check(String id) {
    return new Signal(Signal.Kind.CHECK, id);
  }

  private static Signal defect(String id) {
    return new Signal(Signal.Kind.DEFECT, id);
  }
}
