package io.livegrade.analysis.errors;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for failures that are told to the caller as {@code null}. */
@AutoService(Check.class)
public final class ReturnsNullForError implements Check {
  private static final Pattern LOOKS_UP =
      Pattern.compile("(find|get|lookup|peek|poll|remove|next|search|read|parse|first|last).*");
  private static final int SEVERAL = 2;

  @Override
  public String id() {
    return "errors.returns-null-for-error";
  }

  @Override
  public String describe() {
    return "A failure returned as null fails again, later and elsewhere, as a NullPointerException.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return Stream.concat(afterFailures(submission), refusals(submission)).toList();
  }

  private Stream<Finding> afterFailures(ParsedSubmission submission) {
    return submission.mainNodes(ReturnStmt.class).stream()
        .filter(back -> back.getExpression().filter(ReturnsNullForError::isNull).isPresent())
        .filter(ReturnsNullForError::answersFailure)
        .filter(back -> !saysSo(method(back)))
        .map(back -> submission.finding(this, kind(back), message(back), back));
  }

  /** One early null may stand for nothing found; several tell refusals nobody can tell apart. */
  private Stream<Finding> refusals(ParsedSubmission submission) {
    return submission.mainNodes(MethodDeclaration.class).stream()
        .filter(method -> !method.isPrivate() && !saysSo(Optional.of(method)))
        .filter(method -> !LOOKS_UP.matcher(method.getNameAsString()).matches())
        .flatMap(
            method -> {
              List<ReturnStmt> guards = guards(method);
              return guards.size() < SEVERAL
                  ? Stream.empty()
                  : Stream.of(
                      submission.finding(
                          this,
                          FindingKind.ACTIONABLE,
                          "`%s` refuses with null for %d different reasons, so no caller can tell them apart; throw, or return a result that says which."
                              .formatted(MemberNames.around(method), guards.size()),
                          guards.getFirst(),
                          guards.subList(1, guards.size())));
            });
  }

  private static List<ReturnStmt> guards(MethodDeclaration method) {
    return method.getBody().stream()
        .flatMap(body -> body.getStatements().stream())
        .filter(IfStmt.class::isInstance)
        .map(guard -> guard.asIfStmt().getThenStmt())
        .map(
            then ->
                then.isBlockStmt()
                    ? then.asBlockStmt().getStatements().getLast().orElse(then)
                    : then)
        .filter(ReturnStmt.class::isInstance)
        .map(Statement::asReturnStmt)
        .filter(back -> back.getExpression().filter(ReturnsNullForError::isNull).isPresent())
        .toList();
  }

  private static boolean isNull(Expression value) {
    return value instanceof EnclosedExpr enclosed
        ? isNull(enclosed.getInner())
        : value.isNullLiteralExpr();
  }

  private static boolean answersFailure(ReturnStmt back) {
    return Trees.enclosing(back, CatchClause.class)
        .filter(clause -> !Catches.inNestedBody(back, clause))
        .isPresent();
  }

  private static Optional<MethodDeclaration> method(ReturnStmt back) {
    return Trees.enclosing(back, MethodDeclaration.class);
  }

  private static boolean saysSo(Optional<MethodDeclaration> method) {
    return method
        .filter(
            each ->
                each.getNameAsString().endsWith("OrNull")
                    || each.getTypeAsString().equals("Void")
                    || each.isAnnotationPresent("Nullable")
                    || each.getType().getAnnotations().stream()
                        .anyMatch(mark -> mark.getName().getIdentifier().equals("Nullable")))
        .isPresent();
  }

  private static FindingKind kind(ReturnStmt back) {
    boolean ownAffair = method(back).filter(MethodDeclaration::isPrivate).isPresent();
    return ownAffair ? FindingKind.INFORMATIVE : FindingKind.ACTIONABLE;
  }

  private static String message(ReturnStmt back) {
    return "`%s` answers a failure with null; throw, or return an Optional or a result that says what failed."
        .formatted(MemberNames.around(back));
  }
}
