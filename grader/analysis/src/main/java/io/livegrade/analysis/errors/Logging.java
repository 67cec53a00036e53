package io.livegrade.analysis.errors;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.livegrade.analysis.syntax.Trees;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells statements that only write to a log or to the console. */
final class Logging {
  private static final Pattern LOGGER =
      Pattern.compile("(.*\\.)?(\\w*log(ger)?|system\\.(out|err))", Pattern.CASE_INSENSITIVE);
  private static final Pattern OWN_METHOD =
      Pattern.compile("log|warn|log[A-Z]\\w*|print(ln|f)?|printStackTrace");

  private Logging() {}

  static boolean isLogging(MethodCallExpr call) {
    boolean toLogger =
        call.getScope()
            .map(scope -> scope.toString().replaceAll("\\(.*?\\)", "").toLowerCase(Locale.ROOT))
            .filter(
                scope -> LOGGER.matcher(scope).matches() || scope.startsWith("system.getlogger"))
            .isPresent();
    boolean fluent =
        call.getScope()
            .filter(scope -> scope instanceof MethodCallExpr inner && isLogging(inner))
            .isPresent();
    return toLogger || fluent || OWN_METHOD.matcher(call.getNameAsString()).matches();
  }

  /** {@return whether the statement does nothing but log} */
  static boolean isLogging(Statement statement) {
    return switch (statement) {
      case ExpressionStmt line ->
          line.getExpression() instanceof MethodCallExpr call && isLogging(call);
      case BlockStmt block -> block.getStatements().stream().allMatch(Logging::isLogging);
      default -> statement.isEmptyStmt();
    };
  }

  /** {@return whether {@code node} is part of what a call inside {@code outer} logs} */
  static boolean isLogged(Node node, Node outer) {
    return Trees.ancestors(node)
        .takeWhile(each -> !Trees.same(each, outer))
        .anyMatch(each -> each instanceof MethodCallExpr call && isLogging(call));
  }
}
