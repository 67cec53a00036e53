package io.livegrade.analysis.roles;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises where the rules for an expense are decided: is the amount acceptable, is there a
 * category. Asking whether a value is there at all, or of the right JSON type, is no decision.
 */
public final class Decisions {
  private static final List<String> AMOUNT = List.of("amount", "price", "cents", "money");
  private static final List<String> CATEGORY = List.of("category");
  private static final Set<String> EMPTY_CHECKS = Set.of("isBlank", "isEmpty");
  private static final Set<String> EMPTY_CHECKERS =
      Set.of(
          "isBlank", "isEmpty", "isNullOrEmpty", "isNullOrBlank", "isNotBlank", "hasText", "blank");

  private final TypeLookup types;
  private final ValuePath path;

  Decisions(TypeLookup types) {
    this.types = types;
    this.path = new ValuePath(types);
  }

  /** {@return whether the node decides on a domain value} */
  public boolean isDecision(Node node) {
    return switch (node) {
      case BinaryExpr binary -> comparesAmount(binary) || comparesCategoryLength(binary);
      case MethodCallExpr call -> asksForEmptyCategory(call);
      default -> false;
    };
  }

  private boolean comparesAmount(BinaryExpr binary) {
    return switch (binary.getOperator()) {
      case LESS, GREATER, LESS_EQUALS, GREATER_EQUALS ->
          isAmount(binary.getLeft()) || isAmount(binary.getRight());
      case EQUALS, NOT_EQUALS ->
          (isAmount(binary.getLeft()) && isNumber(binary.getRight()))
              || (isAmount(binary.getRight()) && isNumber(binary.getLeft()));
      default -> false;
    };
  }

  private boolean isAmount(Expression expression) {
    Expression side = unwrapped(expression);
    if (side instanceof MethodCallExpr call) {
      boolean comparison =
          (call.getNameAsString().equals("signum") && call.getArguments().isEmpty())
              || (call.getNameAsString().equals("compareTo") && call.getArguments().size() == 1);
      if (comparison) {
        return call.getScope().filter(this::isMoney).isPresent()
            || (!call.getArguments().isEmpty() && isMoney(call.getArgument(0)));
      }
    }
    return path.leadsTo(side, AMOUNT);
  }

  private boolean isMoney(Expression value) {
    return path.leadsTo(value, AMOUNT)
        || types.nearby(value).filter(type -> type.is("java.math.BigDecimal")).isPresent();
  }

  private boolean comparesCategoryLength(BinaryExpr binary) {
    return isNumber(binary.getRight())
        && unwrapped(binary.getLeft()) instanceof MethodCallExpr call
        && call.getNameAsString().equals("length")
        && call.getScope().filter(scope -> path.leadsTo(scope, CATEGORY)).isPresent();
  }

  private boolean asksForEmptyCategory(MethodCallExpr call) {
    String name = call.getNameAsString();
    Optional<Expression> scope = call.getScope();
    if (call.getArguments().isEmpty()) {
      return EMPTY_CHECKS.contains(name)
          && scope.filter(value -> mayBeText(value) && path.leadsTo(value, CATEGORY)).isPresent();
    }
    if (call.getArguments().size() != 1) {
      return false;
    }
    Expression argument = call.getArgument(0);
    if (name.equals("equals")) {
      return (isEmptyText(argument) && scope.filter(v -> path.leadsTo(v, CATEGORY)).isPresent())
          || (scope.filter(Decisions::isEmptyText).isPresent() && path.leadsTo(argument, CATEGORY));
    }
    return EMPTY_CHECKERS.contains(name) && mayBeText(argument) && path.leadsTo(argument, CATEGORY);
  }

  private boolean mayBeText(Expression value) {
    Optional<KnownType> type = types.nearby(value);
    return type.isEmpty() || type.get().is("java.lang.String");
  }

  private static boolean isEmptyText(Expression expression) {
    return expression instanceof StringLiteralExpr text && text.getValue().isBlank();
  }

  private static boolean isNumber(Expression expression) {
    return switch (unwrapped(expression)) {
      case StringLiteralExpr _ -> false;
      case NullLiteralExpr _ -> false;
      case LiteralStringValueExpr _ -> true;
      case UnaryExpr minus -> isNumber(minus.getExpression());
      default -> false;
    };
  }

  private static Expression unwrapped(Expression expression) {
    return expression instanceof EnclosedExpr enclosed
        ? unwrapped(enclosed.getInner())
        : expression;
  }
}
