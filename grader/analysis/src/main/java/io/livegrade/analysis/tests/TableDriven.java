package io.livegrade.analysis.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Praises tests that run one assertion over a table of cases. */
@AutoService(Check.class)
public final class TableDriven implements Check {
  private static final Set<String> TABLES = Set.of("ParameterizedTest", "TestFactory");

  @Override
  public String id() {
    return "tests.table-driven";
  }

  @Override
  public String describe() {
    return "Cases in a table show at a glance what is tested and what is not.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return TestMethods.of(submission).stream()
        .flatMap(
            method ->
                table(method)
                    .map(
                        place ->
                            submission.finding(
                                this,
                                FindingKind.PRAISE,
                                "`%s` runs over a table of cases."
                                    .formatted(MemberNames.around(method)),
                                place))
                    .stream())
        .limit(1)
        .toList();
  }

  private static Optional<Node> table(MethodDeclaration method) {
    Optional<AnnotationExpr> mark =
        method.getAnnotations().stream()
            .filter(each -> TABLES.contains(each.getName().getIdentifier()))
            .findFirst();
    return mark.isPresent()
        ? Optional.of(mark.get())
        : method.findAll(ForEachStmt.class).stream().anyMatch(TableDriven::asserts)
            ? Optional.of(method.getName())
            : Optional.empty();
  }

  private static boolean asserts(ForEachStmt loop) {
    return loop.getBody().findAll(MethodCallExpr.class).stream()
        .anyMatch(call -> call.getNameAsString().startsWith("assert"));
  }
}
