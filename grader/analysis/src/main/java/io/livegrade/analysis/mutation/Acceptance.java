package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Optional;

/** Tells by its look what an operand must be for a good value to pass. */
final class Acceptance {
  private Acceptance() {}

  static Optional<Boolean> of(Expression operand) {
    return switch (operand) {
      case EnclosedExpr enclosed -> of(enclosed.getInner());
      case MethodCallExpr call -> ofCall(call);
      case BinaryExpr binary when isBound(binary.getRight()) -> ofComparison(binary);
      default -> Optional.empty();
    };
  }

  private static Optional<Boolean> ofCall(MethodCallExpr call) {
    return switch (call.getNameAsString()) {
      case "isBlank", "isEmpty", "isNullOrEmpty", "isNullOrBlank" -> Optional.of(false);
      case "exists", "isPresent", "hasText", "isNotBlank", "contains", "existsById" ->
          Optional.of(true);
      default ->
          call.getNameAsString().matches(".*(Exists|isKnown|isValid|isPositive)")
              ? Optional.of(true)
              : Optional.empty();
    };
  }

  private static Optional<Boolean> ofComparison(BinaryExpr binary) {
    String bound = binary.getRight().toString();
    return switch (binary.getOperator()) {
      case GREATER, GREATER_EQUALS -> isSmall(bound) ? Optional.of(true) : Optional.empty();
      case LESS, LESS_EQUALS -> isSmall(bound) ? Optional.of(false) : Optional.empty();
      case EQUALS -> bound.matches("0") ? Optional.of(false) : Optional.empty();
      case NOT_EQUALS -> bound.equals("0") ? Optional.of(true) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isBound(Expression expression) {
    return expression instanceof LiteralStringValueExpr
        || expression instanceof NameExpr
        || expression instanceof FieldAccessExpr;
  }

  private static boolean isSmall(String bound) {
    return bound.matches("[01](\\.0*1?)?[lLdDfF]?") || bound.endsWith("ZERO");
  }
}
