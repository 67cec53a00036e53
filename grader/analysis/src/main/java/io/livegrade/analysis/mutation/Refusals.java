package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import io.livegrade.analysis.syntax.Trees;
import java.util.Locale;
import java.util.Set;

/** Recognises code that refuses what it was asked for. */
final class Refusals {
  private static final Set<String> WORDS =
      Set.of(
          "error",
          "fail",
          "invalid",
          "reject",
          "refus",
          "problem",
          "violation",
          "unprocess",
          "unknown",
          "notfound",
          "badrequest",
          "illegal",
          "missing",
          "message",
          "denied",
          "nosuch");

  private Refusals() {}

  /** {@return whether the statement throws, answers a failure, or notes one} */
  static boolean refuses(Statement statement) {
    return statement.findAll(Node.class).stream()
        .filter(node -> !insideLambda(node, statement))
        .anyMatch(Refusals::isRefusal);
  }

  /** {@return whether the value stands for a failure} */
  static boolean isFailure(Expression value) {
    return value.findAll(Node.class).stream().anyMatch(Refusals::showsFailure);
  }

  private static boolean isRefusal(Node node) {
    return switch (node) {
      case ThrowStmt _ -> true;
      case ReturnStmt answer ->
          answer
              .getExpression()
              .filter(
                  value ->
                      isFailure(value)
                          || value.toString().equals("Optional.empty()")
                          || value.isNullLiteralExpr()
                          || (value instanceof BooleanLiteralExpr flag && !flag.getValue()))
              .isPresent();
      case MethodCallExpr call -> showsFailure(call) || notes(call);
      case AssignExpr assign -> named(assign.getTarget().toString());
      default -> false;
    };
  }

  private static boolean showsFailure(Node node) {
    return switch (node) {
      case StringLiteralExpr text -> !text.getValue().isEmpty();
      case IntegerLiteralExpr number -> number.getValue().matches("[45]\\d\\d");
      case MethodCallExpr call -> named(call.getNameAsString()) || hasStatus(call);
      case ObjectCreationExpr creation -> named(creation.getType().getNameAsString());
      default -> false;
    };
  }

  private static boolean hasStatus(MethodCallExpr call) {
    return call.getArguments().stream()
        .anyMatch(
            argument ->
                argument instanceof IntegerLiteralExpr number
                    && number.getValue().matches("[45]\\d\\d"));
  }

  private static boolean notes(MethodCallExpr call) {
    boolean collects = call.getNameAsString().equals("add") || call.getNameAsString().equals("put");
    return collects && call.getScope().filter(scope -> named(scope.toString())).isPresent();
  }

  private static boolean named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(lower::contains);
  }

  private static boolean insideLambda(Node node, Node limit) {
    for (Node at = node; !Trees.same(at, limit); at = at.getParentNode().orElse(limit)) {
      if (at instanceof LambdaExpr) {
        return true;
      }
    }
    return false;
  }
}
