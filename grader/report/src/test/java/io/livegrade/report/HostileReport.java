package io.livegrade.report;

import static io.livegrade.report.ExpenseSubmission.place;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Score;
import io.livegrade.model.run.CandidateTestResult;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.MutantResult;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import io.livegrade.model.submission.SourceFile;
import java.util.List;
import java.util.Optional;

/** A report in which every text a candidate controls tries to break out of every format. */
final class HostileReport {

  /** Markup, Markdown, workflow commands, terminal escapes, turned direction, halves of pairs. */
  static final String HOSTILE =
      "</code></pre><script>alert(1)</script>`|*_[x](javascript:alert(1))<img src=x onerror=alert(1)>"
          + "]]>&\"'\u001b[31m\u001b]8;;http://evil\u0007\u0000\u0085\u202e\u2066\u200b\ufeff\ud800"
          + "\r\n::error::forged\n# Forged heading\u2028é漢";

  private HostileReport() {}

  static GradeReport report() {
    SourceFile source =
        new SourceFile(
            "src/<b>&\u202e\"'.java", "class A {\n  // " + HOSTILE + "\n\tint tab;\n}\n");
    Evidence place = new Evidence(source.path(), 2, HOSTILE);
    return Reports.graded(
        ExpenseSubmission.of(HOSTILE, source),
        new Score(
            Level.CONCERN,
            58,
            Band.ADEQUATE,
            new Score.Pass(false, List.of(HOSTILE)),
            List.of(
                Reports.score("behaviour", Level.STRONG, 30),
                Reports.score("concurrency", Level.STRONG, 5),
                Reports.score(
                    "layering",
                    Level.CONCERN,
                    13,
                    Reports.step(ExpenseRubric.SQL_IN_HANDLER, 12, List.of(HOSTILE), place)),
                Reports.score("errors", Level.CONCERN, 5),
                Reports.score("tests", Level.CONCERN, 0),
                Reports.score("model", Level.STRONG, 5)),
            List.of(new Score.RaisedFlag("sql-in-handler", HOSTILE, "layering", Level.CONCERN))),
        Reports.run(
            new RunOutcome.TamperingSuspected(HOSTILE),
            List.of(
                new HiddenTestResult(
                    "CreatesExpense.answers201",
                    "answers 201",
                    TestStatus.FAILED,
                    Optional.of(new Failure("answers-200", HOSTILE)))),
            new CandidateTests(
                new RunOutcome.Completed(),
                List.of(new CandidateTestResult(HOSTILE, TestStatus.FAILED, HOSTILE)),
                List.of(
                    new MutantResult(
                        new Mutant(1, "amount-check", source.path(), 2, HOSTILE), false)))),
        List.of(
            Reports.finding(
                "layering.sql-in-handler", FindingKind.ESSENTIAL, HOSTILE, "Why " + HOSTILE, place),
            Reports.finding(
                "model.decimal-money", FindingKind.PRAISE, HOSTILE, "", place(source, "int tab"))));
  }
}
