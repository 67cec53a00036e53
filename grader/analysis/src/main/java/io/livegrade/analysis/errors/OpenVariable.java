package io.livegrade.analysis.errors;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import io.livegrade.analysis.syntax.Trees;
import java.util.List;
import java.util.regex.Pattern;

/** What becomes of a local variable that holds something open. */
final class OpenVariable {
  private static final Pattern CLOSING =
      Pattern.compile("(?i).*(close|release|dispose|giveback|quiet|cleanup).*");

  private OpenVariable() {}

  static Node bodyAround(Node node) {
    return Trees.ancestors(node)
        .filter(each -> each instanceof BodyDeclaration<?> || each instanceof LambdaExpr)
        .findFirst()
        .orElse(node);
  }

  static boolean isClosedWhateverHappens(String name, Node body) {
    List<TryStmt> attempts = body.findAll(TryStmt.class);
    return attempts.stream()
            .flatMap(each -> each.getFinallyBlock().stream())
            .anyMatch(last -> isClosedSomewhere(name, last))
        || attempts.stream()
            .flatMap(each -> each.getResources().stream())
            .anyMatch(resource -> !Catches.uses(resource, name).isEmpty() && !isUse(resource))
        || (isClosedInCatch(name, body) && isClosedOutsideCatch(name, body));
  }

  /** {@code con.prepareStatement(..)} as a resource closes the statement, not {@code con}. */
  private static boolean isUse(Expression resource) {
    return !(resource instanceof NameExpr) && resource.findAll(ObjectCreationExpr.class).isEmpty();
  }

  private static boolean isClosedInCatch(String name, Node body) {
    return body.findAll(CatchClause.class).stream().anyMatch(each -> isClosedSomewhere(name, each));
  }

  private static boolean isClosedOutsideCatch(String name, Node body) {
    return closings(name, body).stream()
        .anyMatch(
            call ->
                Trees.ancestors(call)
                    .takeWhile(each -> !Trees.same(each, body))
                    .noneMatch(CatchClause.class::isInstance));
  }

  static boolean isClosedSomewhere(String name, Node within) {
    return !closings(name, within).isEmpty();
  }

  private static List<MethodCallExpr> closings(String name, Node within) {
    return within.findAll(MethodCallExpr.class).stream()
        .filter(call -> CLOSING.matcher(call.getNameAsString()).matches())
        .filter(call -> !Catches.uses(call, name).isEmpty())
        .toList();
  }

  /** {@return whether somebody else is given the variable to keep, and so to close} */
  static boolean isHandedOn(String name, Node body) {
    return Catches.uses(body, name).stream().anyMatch(OpenVariable::handsOn);
  }

  private static boolean handsOn(NameExpr use) {
    Node around = Trees.enclosing(use, Node.class).orElse(use);
    return switch (around) {
      case ReturnStmt _ -> true;
      case ObjectCreationExpr _ -> true;
      case LambdaExpr _ -> true;
      case AssignExpr assigned ->
          Trees.same(assigned.getValue(), use)
              && (assigned.getTarget() instanceof FieldAccessExpr
                  || assigned.getTarget() instanceof NameExpr);
      case MethodCallExpr call ->
          call.getArguments().stream().anyMatch(argument -> Trees.same(argument, use))
              && List.of("add", "put", "set", "push", "offer", "of", "ofNullable", "onClose")
                  .contains(call.getNameAsString());
      default -> false;
    };
  }
}
