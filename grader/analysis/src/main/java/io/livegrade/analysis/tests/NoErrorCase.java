package io.livegrade.analysis.tests;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks for tests that only ever try what works. */
@AutoService(Check.class)
public final class NoErrorCase implements Check {
  private static final Pattern REFUSING_CALL =
      Pattern.compile(
          "assertThrows.*|assertThat(Thrown|Exception|Illegal|NullPointer|IO|Runtime).*|catchThrowable.*|catchException.*"
              + "|expectThrows|assertFalse|isFalse|isEmpty|isNotPresent|fail|failBecause.*|isInstanceOf.*|hasRootCause.*|hasMessage.*"
              + "|thenThrow|doThrow");
  private static final Pattern REFUSED =
      Pattern.compile(
          "(?i).*(invalid|reject|refus|negative|error|fail|missing|unknown|illegal|malformed|empty|blank|exceed|closed|cancel"
              + "|throw|not_?found|not_?allowed|without|wrong|bad_?req|zero|null|too_?(much|large|small|many|long)|denied|broken|\\bbad|unprocess|limit).*");

  /** What is said not to happen: {@code doesNotThrow}, {@code worksWithoutErrors}. */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)(not|never|no|n't|without)[ _]?(any[ _]?)?(throw|fail|error|exception|problem)\\w*");

  @Override
  public String id() {
    return "tests.no-error-case";
  }

  @Override
  public String describe() {
    return "Tests that never try what must be refused leave half of the rules unchecked.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    List<MethodDeclaration> tests = TestMethods.of(submission);
    if (tests.isEmpty() || triesRefusal(submission)) {
      return List.of();
    }
    String names =
        tests.size() == 1
            ? "`" + MemberNames.around(tests.getFirst()) + "` tries"
            : "All " + tests.size() + " tests try";
    return List.of(
        submission.finding(
            this,
            FindingKind.ACTIONABLE,
            names + " only what works; add a test of a refusal, such as an invalid input.",
            tests.getFirst().getName()));
  }

  private static boolean triesRefusal(ParsedSubmission submission) {
    return TestMethods.of(submission).stream()
            .anyMatch(test -> speaksOfRefusal(test.getNameAsString()))
        || TestMethods.nodes(submission, MethodCallExpr.class).stream()
            .anyMatch(call -> REFUSING_CALL.matcher(call.getNameAsString()).matches())
        || TestMethods.nodes(submission, IntegerLiteralExpr.class).stream()
            .anyMatch(number -> number.getValue().matches("[45][0-9][0-9]"))
        || TestMethods.nodes(submission, NameExpr.class).stream()
            .anyMatch(name -> isRefusingStatus(name.getNameAsString()))
        || TestMethods.nodes(submission, FieldAccessExpr.class).stream()
            .anyMatch(name -> isRefusingStatus(name.getNameAsString()))
        || TestMethods.nodes(submission, StringLiteralExpr.class).stream()
            .anyMatch(text -> speaksOfRefusal(text.getValue()));
  }

  private static boolean speaksOfRefusal(String words) {
    return REFUSED.matcher(DENIED.matcher(words).replaceAll("")).matches();
  }

  private static boolean isRefusingStatus(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT)) && REFUSED.matcher(name).matches();
  }
}
