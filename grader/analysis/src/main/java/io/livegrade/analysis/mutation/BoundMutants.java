package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.Roles;
import io.livegrade.analysis.roles.ValuePath;
import io.livegrade.analysis.syntax.TypeLookup;
import io.livegrade.model.challenge.MutationRule;
import java.util.List;
import java.util.Optional;

/** Finds comparisons, to include or exclude their bound. */
final class BoundMutants implements Mutants {
  @Override
  public List<Candidate> candidates(ParsedSubmission submission, MutationRule rule) {
    Words words = new Words(rule.words(), new ValuePath(submission.types()));
    Shape shape = Shape.of(rule.rule());
    Roles roles = Roles.of(submission);
    return submission.mainNodes(Expression.class).stream()
        .filter(BoundMutants::mayCompare)
        .filter(comparison -> words.match(comparison, comparison))
        .filter(comparison -> shape.fits(comparison, submission.types(), roles))
        .flatMap(comparison -> shifted(comparison, submission.types()).stream())
        .toList();
  }

  private static boolean mayCompare(Expression expression) {
    return expression instanceof BinaryExpr
        || (expression instanceof MethodCallExpr call
            && call.getScope().isPresent()
            && call.getArguments().size() == 1
            && call.getNameAsString().matches("isBefore|isAfter"));
  }

  /** {@return the comparison with its bound on the other side; empty for what compares nothing} */
  static Optional<Candidate> shifted(Expression comparison, TypeLookup types) {
    if (!mayCompare(comparison)
        || Rewriting.isConstant(comparison)
        || Rewriting.isFixed(comparison)) {
      return Optional.empty();
    }
    Optional<String> other =
        switch (comparison) {
          case BinaryExpr binary -> otherBound(binary, types);
          case MethodCallExpr call -> otherBound(call);
          default -> Optional.empty();
        };
    return other.map(
        instead ->
            Candidate.around(
                comparison,
                "the comparison %s shifts its bound".formatted(Excerpt.of(comparison)),
                number -> "(" + Candidate.awake(number) + " ? (" + instead + ") : (",
                "))"));
  }

  private static Optional<String> otherBound(BinaryExpr comparison, TypeLookup types) {
    Optional<String> left = Rewriting.copy(comparison.getLeft());
    Optional<String> right = Rewriting.copy(comparison.getRight());
    return left.isPresent() && right.isPresent()
        ? otherBound(comparison, left.get(), right.get(), types)
        : Optional.empty();
  }

  private static Optional<String> otherBound(
      BinaryExpr comparison, String left, String right, TypeLookup types) {
    if (Shape.isSign(comparison.getLeft()) && right.matches("-?[01]")) {
      return Optional.of(ofSign(comparison.getOperator(), left, Integer.parseInt(right)))
          .filter(other -> !other.isEmpty());
    }
    return switch (comparison.getOperator()) {
      case LESS -> Optional.of(left + " <= " + right);
      case LESS_EQUALS -> Optional.of(left + " < " + right);
      case GREATER -> Optional.of(left + " >= " + right);
      case GREATER_EQUALS -> Optional.of(left + " > " + right);
      case EQUALS ->
          countsTo(comparison, types)
              ? Optional.of(left + " == (" + right + ")" + oneFurther(comparison))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** {@code failures == threshold}, {@code --left == 0}; not {@code size == 0}. */
  private static boolean countsTo(BinaryExpr comparison, TypeLookup types) {
    boolean counts =
        Rewriting.isStep(unwrapped(comparison.getLeft()))
            || !(comparison.getLeft() instanceof LiteralExpr
                || comparison.getRight() instanceof LiteralExpr);
    return counts
        && Rewriting.isNumber(comparison.getLeft(), types)
        && Rewriting.isNumber(comparison.getRight(), types);
  }

  private static String oneFurther(BinaryExpr comparison) {
    return comparison.getLeft().toString().contains("--") ? " - 1" : " + 1";
  }

  private static Expression unwrapped(Expression expression) {
    return expression instanceof EnclosedExpr enclosed
        ? unwrapped(enclosed.getInner())
        : expression;
  }

  private static Optional<String> otherBound(MethodCallExpr comparison) {
    Optional<String> left = comparison.getScope().flatMap(Rewriting::copy);
    Optional<String> right = Rewriting.copy(comparison.getArgument(0));
    String other = comparison.getNameAsString().equals("isBefore") ? "isAfter" : "isBefore";
    return left.isPresent() && right.isPresent()
        ? Optional.of("!" + left.get() + "." + other + "(" + right.get() + ")")
        : Optional.empty();
  }

  /** A sign is -1, 0 or 1 to whoever compares it: the answer for 0 is the one to change. */
  private static String ofSign(BinaryExpr.Operator operator, String sign, int bound) {
    boolean forZero =
        switch (operator) {
          case LESS -> 0 < bound;
          case LESS_EQUALS -> 0 <= bound;
          case GREATER -> 0 > bound;
          case GREATER_EQUALS -> 0 >= bound;
          case EQUALS -> 0 == bound;
          case NOT_EQUALS -> 0 != bound;
          default -> false;
        };
    return switch (operator) {
      case LESS, LESS_EQUALS -> sign + (forZero ? " < 0" : " <= 0");
      case GREATER, GREATER_EQUALS -> sign + (forZero ? " > 0" : " >= 0");
      case EQUALS -> bound == 1 ? sign + " >= 0" : bound == -1 ? sign + " <= 0" : "";
      case NOT_EQUALS -> bound == 1 ? sign + " < 0" : bound == -1 ? sign + " > 0" : "";
      default -> "";
    };
  }
}
