package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.livegrade.analysis.roles.Roles;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a condition must look like to be the rule at hand: a check of the number of decimals speaks
 * of the amount too, and is another rule than the amount being positive.
 */
enum Shape {
  /** A value is compared with nothing. */
  POSITIVE,
  /** A text is asked whether there is anything in it. */
  EMPTY,
  /** The database is asked whether something is there. */
  EXISTS,
  /** Anything but whether a value is null. */
  ANY;

  private static final Pattern ZERO =
      Pattern.compile("-?0(\\.0+)?[lLdDfF]?|-?1|0\\.0?1[dDfF]?|(\\w+\\.)*(ZERO|ONE)");
  private static final Set<String> EMPTY_CHECKS =
      Set.of("isBlank", "isEmpty", "isNullOrEmpty", "isNullOrBlank", "isNotBlank", "hasText");

  /** Reads off the rule's own words what a check of it looks like. */
  static Shape of(String rule) {
    String words = " " + rule + " ";
    if (words.contains("positive") || words.contains(" 0 ")) {
      return POSITIVE;
    }
    if (words.contains("empty") || words.contains("blank")) {
      return EMPTY;
    }
    return words.contains("exist") ? EXISTS : ANY;
  }

  boolean fits(Expression condition, TypeLookup types, Roles roles) {
    return switch (this) {
      case POSITIVE -> comparesWithNothing(condition) || asksOwnMethod(condition, types);
      case EMPTY -> asksForEmptiness(condition) || asksOwnMethod(condition, types);
      case EXISTS -> asksRepository(condition, types, roles);
      case ANY -> !isNullCheck(condition);
    };
  }

  static boolean isNullCheck(Expression condition) {
    return condition instanceof BinaryExpr binary
        && (binary.getLeft() instanceof NullLiteralExpr
            || binary.getRight() instanceof NullLiteralExpr);
  }

  private static boolean comparesWithNothing(Expression condition) {
    if (!(condition instanceof BinaryExpr binary)) {
      return false;
    }
    boolean sign = isSign(binary.getLeft()) || isSign(binary.getRight());
    boolean nothing = isNothing(binary.getLeft()) || isNothing(binary.getRight());
    boolean size = binary.getLeft().toString().matches(".*\\b(length|size|scale|precision)\\(\\)");
    return nothing && !size && (!sign || comparedWithZero(binary));
  }

  /** {@code amount.compareTo(MAX) > 0} is an upper bound. */
  private static boolean comparedWithZero(BinaryExpr binary) {
    return Stream.of(binary.getLeft(), binary.getRight())
        .filter(MethodCallExpr.class::isInstance)
        .map(MethodCallExpr.class::cast)
        .allMatch(
            call ->
                call.getArguments().isEmpty()
                    || isNothing(call.getArgument(0))
                    || call.getScope().filter(Shape::isNothing).isPresent());
  }

  /** {@return whether the expression gives the sign of a comparison} */
  static boolean isSign(Expression expression) {
    return expression instanceof MethodCallExpr call
        && (call.getNameAsString().equals("compareTo") || call.getNameAsString().equals("signum"));
  }

  private static boolean isNothing(Expression expression) {
    String text = expression.toString().replace("java.math.", "");
    return ZERO.matcher(text).matches()
        || text.matches("BigDecimal\\.valueOf\\(0L?\\)|new BigDecimal\\(\"?0(\\.0*1?)?\"?\\)");
  }

  private static boolean asksForEmptiness(Expression condition) {
    return switch (condition) {
      case MethodCallExpr call when call.getNameAsString().equals("equals") ->
          call.findAll(StringLiteralExpr.class).stream()
              .anyMatch(text -> text.getValue().isBlank());
      case MethodCallExpr call -> EMPTY_CHECKS.contains(call.getNameAsString());
      case BinaryExpr binary ->
          binary.getLeft().toString().endsWith(".length()") && isNothing(binary.getRight());
      default -> false;
    };
  }

  /** A method or predicate of the candidate's own may be where the rule is. */
  private static boolean asksOwnMethod(Expression condition, TypeLookup types) {
    return condition instanceof MethodCallExpr call
        && (call.getNameAsString().equals("test")
            || types
                .callee(call)
                .map(MethodDeclaration::getTypeAsString)
                .filter("boolean"::equals)
                .isPresent());
  }

  private static boolean asksRepository(Expression condition, TypeLookup types, Roles roles) {
    return condition.findAll(Expression.class).stream()
        .flatMap(part -> origin(part, types).stream())
        .flatMap(part -> part.findAll(MethodCallExpr.class).stream())
        .anyMatch(roles::isRepositoryCall);
  }

  private static Optional<Expression> origin(Expression part, TypeLookup types) {
    if (!(part instanceof NameExpr name)) {
      return part instanceof MethodCallExpr || part instanceof EnclosedExpr
          ? Optional.of(part)
          : Optional.empty();
    }
    Optional<Node> declaration = types.variables().declarationOf(name);
    return declaration
        .filter(VariableDeclarator.class::isInstance)
        .flatMap(variable -> ((VariableDeclarator) variable).getInitializer());
  }
}
