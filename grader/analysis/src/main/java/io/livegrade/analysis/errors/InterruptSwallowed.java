package io.livegrade.analysis.errors;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Optional;

/** Looks for interrupts that are caught and then forgotten. */
@AutoService(Check.class)
public final class InterruptSwallowed implements Check {
  @Override
  public String id() {
    return "errors.interrupt-swallowed";
  }

  @Override
  public String describe() {
    return "A thread whose interrupt was swallowed cannot be stopped by whoever asked it to stop.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.mainNodes(CatchClause.class).stream()
        .filter(clause -> Catches.types(clause).contains("InterruptedException"))
        .filter(clause -> !isPassedOn(clause) && !endsItsThread(clause, submission))
        .map(clause -> submission.finding(this, FindingKind.ACTIONABLE, message(clause), clause))
        .toList();
  }

  private static boolean isPassedOn(CatchClause clause) {
    return Catches.calledNames(clause.getBody()).contains("interrupt")
        || !Catches.rethrows(clause).isEmpty()
        || Catches.keepsException(clause)
        || isRestoredLater(clause);
  }

  private static boolean isRestoredLater(CatchClause clause) {
    return !clause.getBody().findAll(AssignExpr.class).isEmpty()
        && Trees.enclosing(clause, MethodDeclaration.class)
            .filter(method -> Catches.calledNames(method).contains("interrupt"))
            .isPresent();
  }

  /** The interrupt did its work when the thread it stops is our own, and stops. */
  private static boolean endsItsThread(CatchClause clause, ParsedSubmission submission) {
    return isThreadBody(clause, submission)
        && (!Catches.inLoop(clause)
            || !clause.getBody().findAll(ReturnStmt.class).isEmpty()
            || !clause.getBody().findAll(BreakStmt.class).isEmpty()
            || Catches.loops(clause)
                .anyMatch(
                    loop ->
                        loop instanceof WhileStmt each
                            && !each.getCondition().isBooleanLiteralExpr()));
  }

  private static boolean isThreadBody(CatchClause clause, ParsedSubmission submission) {
    return body(clause)
        .filter(each -> runsInThread(each, submission) || helpsThreads(each, submission))
        .isPresent();
  }

  private static Optional<Node> body(Node node) {
    return Trees.ancestors(node)
        .filter(each -> each instanceof LambdaExpr || each instanceof MethodDeclaration)
        .findFirst();
  }

  private static boolean runsInThread(Node body, ParsedSubmission submission) {
    return switch (body) {
      case MethodDeclaration method ->
          method.getNameAsString().equals("run")
              || submission.mainNodes(MethodReferenceExpr.class).stream()
                  .anyMatch(each -> each.getIdentifier().equals(method.getNameAsString()))
              || (method.isPrivate()
                  && method.getNameAsString().matches("(?i).*(loop|work|drain).*"));
      default -> true;
    };
  }

  /** What only our own threads call is part of what they run. */
  private static boolean helpsThreads(Node body, ParsedSubmission submission) {
    if (!(body instanceof MethodDeclaration method) || !method.isPrivate()) {
      return false;
    }
    List<MethodCallExpr> calls =
        submission.mainNodes(MethodCallExpr.class).stream()
            .filter(call -> call.getNameAsString().equals(method.getNameAsString()))
            .toList();
    return !calls.isEmpty()
        && calls.stream()
            .allMatch(
                call -> body(call).filter(caller -> runsInThread(caller, submission)).isPresent());
  }

  private static String message(CatchClause clause) {
    return "`%s` catches InterruptedException and forgets it; call `Thread.currentThread().interrupt()`, or let it rise."
        .formatted(MemberNames.around(clause));
  }
}
