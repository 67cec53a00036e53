package io.livegrade.analysis.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for decisions on texts of the submission's own making, where a type would do. */
@AutoService(Check.class)
public final class StringlyTyped implements Check {
  private static final Set<String> LOOKS =
      Set.of("equals", "contains", "startsWith", "equalsIgnoreCase", "endsWith");

  @Override
  public String id() {
    return "model.stringly-typed";
  }

  @Override
  public String describe() {
    return "The compiler checks the constants of an enum, and no one checks the spelling of texts.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    List<Comparison> comparisons = Comparison.all(submission);
    return Stream.of(
            states(submission, comparisons), results(submission, comparisons), messages(submission))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<Finding> states(ParsedSubmission submission, List<Comparison> comparisons) {
    return submission.mainNodes(VariableDeclarator.class).stream()
        .filter(variable -> Comparison.textsFor(comparisons, variable, submission).size() > 1)
        .filter(variable -> isText(variable, submission))
        .filter(variable -> isAssignedOnlyTexts(variable, submission))
        .map(
            variable ->
                submission.finding(
                    this,
                    FindingKind.ACTIONABLE,
                    "`%s` tells its states apart by their spelling; make them an enum."
                        .formatted(variable.getNameAsString()),
                    variable));
  }

  private static boolean isText(VariableDeclarator variable, ParsedSubmission submission) {
    return submission
        .types()
        .ofVariable(variable)
        .filter(type -> type.is("java.lang.String"))
        .isPresent();
  }

  private static boolean isAssignedOnlyTexts(
      VariableDeclarator variable, ParsedSubmission submission) {
    List<Expression> values =
        Stream.concat(
                variable.getInitializer().stream(),
                submission.mainNodes(AssignExpr.class).stream()
                    .filter(assign -> Comparison.isUse(assign.getTarget(), variable, submission))
                    .map(AssignExpr::getValue))
            .toList();
    return !values.isEmpty() && values.stream().allMatch(StringLiteralExpr.class::isInstance);
  }

  private Stream<Finding> results(ParsedSubmission submission, List<Comparison> comparisons) {
    return submission.mainNodes(MethodDeclaration.class).stream()
        .filter(method -> method.getTypeAsString().equals("String"))
        .filter(
            method ->
                comparisons.stream()
                    .filter(each -> returned(method).contains(each.text()))
                    .anyMatch(each -> each.isAboutResultOf(method, submission)))
        .map(
            method ->
                submission.finding(
                    this,
                    FindingKind.ACTIONABLE,
                    "`%s` tells its callers how it went by the spelling of a text; return an enum, or throw."
                        .formatted(MemberNames.around(method)),
                    method.getName()));
  }

  private static Set<String> returned(MethodDeclaration method) {
    return method.findAll(ReturnStmt.class).stream()
        .flatMap(back -> back.getExpression().stream())
        .filter(StringLiteralExpr.class::isInstance)
        .map(text -> text.asStringLiteralExpr().getValue())
        .collect(Collectors.toSet());
  }

  private Stream<Finding> messages(ParsedSubmission submission) {
    return submission.mainNodes(MethodCallExpr.class).stream()
        .filter(call -> LOOKS.contains(call.getNameAsString()))
        .filter(call -> call.getArguments().stream().anyMatch(StringLiteralExpr.class::isInstance))
        .filter(call -> call.getScope().filter(StringlyTyped::isMessageOfCaught).isPresent())
        .map(
            call ->
                submission.finding(
                    this,
                    FindingKind.ACTIONABLE,
                    "`%s` decides by the message of an exception; give the failures types of their own."
                        .formatted(MemberNames.around(call)),
                    call));
  }

  private static boolean isMessageOfCaught(Node scope) {
    return scope instanceof MethodCallExpr message
        && message.getNameAsString().equals("getMessage")
        && message
            .getScope()
            .filter(
                on ->
                    on instanceof NameExpr name
                        && Trees.enclosing(name, CatchClause.class)
                            .filter(
                                clause ->
                                    clause
                                        .getParameter()
                                        .getNameAsString()
                                        .equals(name.getNameAsString()))
                            .filter(
                                clause -> !clause.getParameter().getTypeAsString().contains("SQL"))
                            .isPresent())
            .isPresent();
  }
}
