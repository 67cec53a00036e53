package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums and steps that go the other way. */
final class BrokenArithmetic {
  private static final Map<String, String> OTHER =
      Map.of(
          "+", "-", "-", "+", "*", "/", "/", "*", "%", "*", "+=", "-=", "-=", "+=", "*=", "/=",
          "/=", "*=");

  private BrokenArithmetic() {}

  static List<Candidate> of(ParsedSubmission submission) {
    TypeLookup types = submission.types();
    return submission.mainNodes(Expression.class).stream()
        .filter(each -> !Rewriting.isFixed(each))
        .flatMap(
            each ->
                switch (each) {
                  case BinaryExpr sum -> otherSum(sum, types).stream();
                  case AssignExpr sum -> otherSum(sum, types).stream();
                  case UnaryExpr step when Rewriting.isStep(step) -> otherWay(step, types).stream();
                  default -> Optional.<Candidate>empty().stream();
                })
        .toList();
  }

  private static Optional<Candidate> otherSum(BinaryExpr sum, TypeLookup types) {
    String operator = sum.getOperator().asString();
    boolean literals =
        sum.getLeft() instanceof LiteralExpr && sum.getRight() instanceof LiteralExpr;
    if (!OTHER.containsKey(operator)
        || literals
        || !Rewriting.isNumber(sum.getLeft(), types)
        || !Rewriting.isNumber(sum.getRight(), types)) {
      return Optional.empty();
    }
    return written(sum.getLeft(), OTHER.get(operator), sum.getRight())
        .map(other -> chosen(sum, other));
  }

  private static Optional<Candidate> otherSum(AssignExpr sum, TypeLookup types) {
    String operator = sum.getOperator().asString();
    Node statement = sum.getParentNode().orElse(sum);
    if (!OTHER.containsKey(operator)
        || !Statements.standsAlone(statement)
        || !Rewriting.isNumber(sum.getTarget(), types)) {
      return Optional.empty();
    }
    return written(sum.getTarget(), OTHER.get(operator), sum.getValue())
        .map(other -> insteadOf(statement, sum, other));
  }

  private static Optional<Candidate> otherWay(UnaryExpr step, TypeLookup types) {
    if (!Rewriting.isNumber(step.getExpression(), types)) {
      return Optional.empty();
    }
    Node statement = step.getParentNode().orElse(step);
    return Rewriting.copy(step)
        .map(text -> text.contains("++") ? text.replace("++", "--") : text.replace("--", "++"))
        .flatMap(
            other ->
                Statements.standsAlone(statement)
                    ? Optional.of(insteadOf(statement, step, other))
                    : statement instanceof Expression
                        ? Optional.of(chosen(step, other))
                        : Optional.empty());
  }

  private static Optional<String> written(Expression left, String operator, Expression right) {
    return Rewriting.copy(left)
        .flatMap(
            first ->
                Rewriting.copy(right).map(second -> first + " " + operator + " (" + second + ")"));
  }

  private static Candidate chosen(Expression place, String other) {
    return Candidate.around(
        place,
        description(place, other),
        number -> "(" + Candidate.awake(number) + " ? (" + other + ") : (",
        "))");
  }

  private static Candidate insteadOf(Node statement, Expression place, String other) {
    return Candidate.around(
        statement,
        description(place, other),
        number -> "{ if (" + Candidate.awake(number) + ") " + other + "; else ",
        " }");
  }

  private static String description(Expression place, String other) {
    return "%s becomes `%s`".formatted(Excerpt.of(place), other);
  }
}
