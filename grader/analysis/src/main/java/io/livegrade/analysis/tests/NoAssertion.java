package io.livegrade.analysis.tests;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for tests that cannot fail because they compare nothing. */
@AutoService(Check.class)
public final class NoAssertion implements Check {
  private static final Pattern ASSERTING =
      Pattern.compile(
          "(assert|verify|expect|fail|check|require|should|ensure|then|await|until|andExpect).*|isEqualTo");
  private static final Pattern QUIET_ON_PURPOSE =
      Pattern.compile(
          "(?i).*(not_?throw|no_?exception|without_?(error|exception|failure)|no_?error).*");

  @Override
  public String id() {
    return "tests.no-assertion";
  }

  @Override
  public String describe() {
    return "A test that asserts nothing passes whatever the code does.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Map<String, List<MethodDeclaration>> methods =
        Stream.concat(
                TestMethods.nodes(submission, MethodDeclaration.class).stream(),
                submission.mainNodes(MethodDeclaration.class).stream()
                    .filter(MethodDeclaration::isStatic))
            .collect(Collectors.groupingBy(MethodDeclaration::getNameAsString));
    return TestMethods.of(submission).stream()
        .filter(method -> !method.isAnnotationPresent("Timeout"))
        .filter(method -> !QUIET_ON_PURPOSE.matcher(method.getNameAsString()).matches())
        .filter(method -> !asserts(method, methods, new HashSet<>()))
        .map(
            method ->
                submission.finding(
                    this,
                    FindingKind.ACTIONABLE,
                    "`%s` asserts nothing, so it passes whatever the code does; assert what it should have come to."
                        .formatted(MemberNames.around(method)),
                    method.getName()))
        .toList();
  }

  private static boolean asserts(
      MethodDeclaration method, Map<String, List<MethodDeclaration>> methods, Set<String> seen) {
    if (!seen.add(method.getNameAsString())) {
      return false;
    }
    return !method.findAll(AssertStmt.class).isEmpty()
        || method.findAll(ThrowStmt.class).stream().anyMatch(NoAssertion::throwsAssertionError)
        || method.findAll(MethodReferenceExpr.class).stream()
            .anyMatch(each -> leads(each.getIdentifier(), methods, seen))
        || method.findAll(MethodCallExpr.class).stream()
            .anyMatch(call -> leads(call.getNameAsString(), methods, seen));
  }

  private static boolean throwsAssertionError(ThrowStmt thrown) {
    return thrown.getExpression() instanceof ObjectCreationExpr made
        && made.getType().getNameAsString().endsWith("Error");
  }

  /** By name: an assertion in another method of that name is taken for one here. */
  private static boolean leads(
      String name, Map<String, List<MethodDeclaration>> methods, Set<String> seen) {
    return ASSERTING.matcher(name).matches()
        || methods.getOrDefault(name, List.of()).stream()
            .anyMatch(each -> asserts(each, methods, seen));
  }
}
