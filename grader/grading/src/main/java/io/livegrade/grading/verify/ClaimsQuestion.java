package io.livegrade.grading.verify;

import io.livegrade.grading.challenge.Claims;
import io.livegrade.grading.challenge.Stated;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.Level;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Verdict.Graded;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.TestStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Asks in what a sample submission did not get what it claims. */
public final class ClaimsQuestion {

  private final Claims claims;
  private final Graded graded;
  private final List<ConfigurationIssue> differences = new ArrayList<>();

  /** Takes what is claimed and what was got. */
  public ClaimsQuestion(Claims claims, Graded graded) {
    this.claims = claims;
    this.graded = graded;
  }

  /** {@return the differences, each at the line of the claim; none where all it claims is so} */
  public List<ConfigurationIssue> differences() {
    compareGrades();
    compareFindings();
    compareTests();
    return differences;
  }

  /** {@return ids of the hidden tests that did not pass} */
  static List<String> failedTests(Graded graded) {
    return graded.run().hiddenTests().stream()
        .filter(result -> result.status() != TestStatus.PASSED)
        .map(HiddenTestResult::id)
        .toList();
  }

  private void compareGrades() {
    Level level = graded.score().level();
    Stated<Level> claimed = claims.grades().level();
    if (level != claimed.value()) {
      differs(
          claimed,
          "the whole is %s, claimed %s (%s)".formatted(level, claimed.value().word(), points()));
    }
    String outcome = graded.run().outcome().id();
    if (!outcome.equals(claims.grades().outcome().value())) {
      differs(
          claims.grades().outcome(),
          "ended %s, claimed %s: %s"
              .formatted(
                  outcome, claims.grades().outcome().value(), graded.run().outcome().sentence()));
    }
    for (CriterionScore score : graded.score().criteria()) {
      Stated<Level> criterion = claims.grades().criteria().get(score.criterion().id());
      if (criterion != null && criterion.value() != score.level()) {
        differs(
            criterion,
            "%s is %s, claimed %s: %s"
                .formatted(
                    score.criterion().id(),
                    score.level().word(),
                    criterion.value().word(),
                    score.why()));
      }
    }
  }

  private void compareFindings() {
    List<Finding> found = graded.findings().stream().map(ReportedFinding::finding).toList();
    for (Stated<String> present : claims.findings().present()) {
      if (found.stream().noneMatch(finding -> finding.check().equals(present.value()))) {
        differs(
            present, "there is no finding of %s, claimed to be there".formatted(present.value()));
      }
    }
    for (Stated<String> absent : claims.findings().absent()) {
      found.stream()
          .filter(finding -> finding.check().equals(absent.value()))
          .forEach(
              finding ->
                  differs(
                      absent,
                      "there is a finding of %s, claimed not to be there: %s:%d: %s"
                          .formatted(
                              finding.check(),
                              finding.place().file(),
                              finding.place().line(),
                              finding.message())));
    }
  }

  private void compareTests() {
    List<String> failed = failedTests(graded);
    for (Stated<String> failing : claims.tests().failing()) {
      if (failed.stream().noneMatch(id -> isInvocation(id, failing.value()))) {
        differs(failing, "%s passes, claimed to fail".formatted(failing.value()));
      }
    }
    if (claims.tests().exact()) {
      failed.stream()
          .filter(id -> !isClaimed(id))
          .forEach(
              id -> differs(claims.grades().level(), "%s fails, not claimed to".formatted(id)));
    }
  }

  private boolean isClaimed(String id) {
    return claims.tests().failing().stream().anyMatch(each -> isInvocation(id, each.value()));
  }

  private static boolean isInvocation(String id, String claimed) {
    return id.equals(claimed) || id.startsWith(claimed + "[");
  }

  private String points() {
    return graded.score().criteria().stream()
        .map(score -> score.criterion().id() + " " + score.points())
        .collect(Collectors.joining(", ", graded.score().points() + " points: ", ""));
  }

  private void differs(Stated<?> claimed, String difference) {
    differences.add(
        new ConfigurationIssue(
            claims.file(), claimed.line(), 0, difference + "; mend one of the two"));
  }
}
