package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.livegrade.analysis.syntax.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the operands of conditions that refuse, wherever candidates put them. */
final class Conditions {
  private Conditions() {}

  /**
   * {@return the operands of the condition that {@code node} tests; none where it refuses nothing}
   */
  static List<Condition> of(Node node) {
    List<Condition> found = new ArrayList<>();
    switch (node) {
      case IfStmt choice ->
          whenRefused(choice)
              .ifPresent(
                  refused -> split(choice.getCondition(), !refused, choice.getThenStmt(), found));
      case ConditionalExpr choice -> {
        boolean first = Refusals.isFailure(choice.getThenExpr());
        boolean second = Refusals.isFailure(choice.getElseExpr());
        if (first != second) {
          split(choice.getCondition(), second, choice, found);
        }
      }
      case ReturnStmt answer when answersBoolean(answer) ->
          answer.getExpression().ifPresent(value -> byContent(value, answer, found));
      case LambdaExpr lambda ->
          lambda
              .getExpressionBody()
              .ifPresent(value -> byContent(value, callAround(lambda), found));
      case VariableDeclarator variable
          when variable.getTypeAsString().matches("boolean|Boolean|var") ->
          variable.getInitializer().ifPresent(value -> byContent(value, variable, found));
      case MethodCallExpr call
          when !call.getArguments().isEmpty()
              && call.getParentNode().orElse(call) instanceof ExpressionStmt ->
          byContent(call.getArgument(0), call, found);
      default -> {}
    }
    return found;
  }

  /** {@return the value of the condition for which the {@code if} refuses} */
  private static Optional<Boolean> whenRefused(IfStmt choice) {
    if (Refusals.refuses(choice.getThenStmt())) {
      boolean both = choice.getElseStmt().filter(Refusals::refuses).isPresent();
      return both && !(choice.getElseStmt().get() instanceof IfStmt)
          ? Optional.empty()
          : Optional.of(true);
    }
    boolean elseRefuses = choice.getElseStmt().filter(Refusals::refuses).isPresent();
    return elseRefuses
            || (choice.getElseStmt().isEmpty()
                && next(choice).filter(Refusals::refuses).isPresent())
        ? Optional.of(false)
        : Optional.empty();
  }

  /** {@return the statement after an {@code if} that ends with a return} */
  private static Optional<Statement> next(IfStmt choice) {
    Statement last =
        choice.getThenStmt() instanceof BlockStmt block
            ? block.getStatements().getLast().orElse(block)
            : choice.getThenStmt();
    if (!(last instanceof ReturnStmt)
        || !(choice.getParentNode().orElse(choice) instanceof BlockStmt around)) {
      return Optional.empty();
    }
    int index = Trees.indexOf(around.getStatements(), choice) + 1;
    return index < around.getStatements().size()
        ? Optional.of(around.getStatement(index))
        : Optional.empty();
  }

  private static void split(
      Expression condition, boolean harmless, Node surroundings, List<Condition> found) {
    switch (condition) {
      case EnclosedExpr enclosed -> split(enclosed.getInner(), harmless, surroundings, found);
      case UnaryExpr not when not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT ->
          split(not.getExpression(), !harmless, surroundings, found);
      case BinaryExpr both
          when both.getOperator() == BinaryExpr.Operator.AND
              || both.getOperator() == BinaryExpr.Operator.OR -> {
        split(both.getLeft(), harmless, surroundings, found);
        split(both.getRight(), harmless, surroundings, found);
      }
      default -> {
        if (isSafe(condition)) {
          found.add(new Condition(condition, harmless, surroundings));
        }
      }
    }
  }

  /** Where no branch tells what is refused, the operands do: nobody lets an empty text through. */
  private static void byContent(Expression value, Node surroundings, List<Condition> found) {
    List<Condition> operands = new ArrayList<>();
    split(value, true, surroundings, operands);
    for (Condition operand : operands) {
      Acceptance.of(operand.expression())
          .ifPresent(
              accepts -> found.add(new Condition(operand.expression(), accepts, surroundings)));
    }
  }

  /** A condition that binds or assigns a variable cannot be switched off: later code needs it. */
  private static boolean isSafe(Expression condition) {
    return !(condition instanceof PatternExpr)
        && condition.findFirst(PatternExpr.class).isEmpty()
        && condition.findFirst(AssignExpr.class).isEmpty()
        && !(condition instanceof NameExpr);
  }

  private static boolean answersBoolean(ReturnStmt answer) {
    return Trees.ancestors(answer).noneMatch(LambdaExpr.class::isInstance)
        && Trees.enclosing(answer, MethodDeclaration.class)
            .filter(method -> method.getTypeAsString().equals("boolean"))
            .isPresent();
  }

  private static Node callAround(LambdaExpr lambda) {
    return lambda.getParentNode().filter(MethodCallExpr.class::isInstance).orElse(lambda);
  }
}
