package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.livegrade.analysis.ParsedSubmission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Conditions that mean their opposite, or never hold. */
final class BrokenConditions {
  private BrokenConditions() {}

  static List<Candidate> negated(ParsedSubmission submission) {
    return Stream.concat(
            submission.mainNodes(Statement.class).stream()
                .flatMap(each -> condition(each).stream()),
            submission.mainNodes(ConditionalExpr.class).stream().map(ConditionalExpr::getCondition))
        .flatMap(BrokenConditions::operands)
        .filter(BrokenConditions::isOpen)
        .map(
            condition ->
                Candidate.around(
                    condition,
                    "the condition %s means its opposite".formatted(Excerpt.of(condition)),
                    number -> "(" + Candidate.awake(number) + " != (",
                    "))"))
        .toList();
  }

  /** A branch that is never taken shows less than one that is taken when it should not be. */
  static List<Candidate> never(ParsedSubmission submission) {
    return submission.mainNodes(IfStmt.class).stream()
        .filter(choice -> choice.getElseStmt().isEmpty() && isOpen(choice.getCondition()))
        .map(IfStmt::getCondition)
        .map(
            condition ->
                Candidate.around(
                    condition,
                    "the condition %s never holds".formatted(Excerpt.of(condition)),
                    number -> "(!" + Candidate.awake(number) + " && (",
                    "))"))
        .toList();
  }

  private static Optional<Expression> condition(Statement statement) {
    return switch (statement) {
      case IfStmt choice -> Optional.of(choice.getCondition());
      case WhileStmt loop -> Optional.of(loop.getCondition());
      case DoStmt loop -> Optional.of(loop.getCondition());
      case ForStmt loop -> loop.getCompare();
      default -> Optional.empty();
    };
  }

  private static Stream<Expression> operands(Expression condition) {
    return switch (condition) {
      case EnclosedExpr enclosed -> operands(enclosed.getInner());
      case UnaryExpr not when not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT ->
          operands(not.getExpression());
      case BinaryExpr both
          when both.getOperator() == BinaryExpr.Operator.AND
              || both.getOperator() == BinaryExpr.Operator.OR ->
          Stream.concat(operands(both.getLeft()), operands(both.getRight()));
      default -> Stream.of(condition);
    };
  }

  /** A condition that binds a variable, or that the compiler knows, has to stay as it is. */
  private static boolean isOpen(Expression condition) {
    return !Rewriting.isConstant(condition)
        && !Rewriting.bindsVariable(condition)
        && !Rewriting.isFixed(condition);
  }
}
