package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.ValuePath;
import io.livegrade.model.challenge.MutationRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds limits that a number is held to, to be taken away. */
final class LimitMutants implements Mutants {
  @Override
  public List<Candidate> candidates(ParsedSubmission submission, MutationRule rule) {
    Words words = new Words(rule.words(), new ValuePath(submission.types()));
    Stream<Candidate> calls =
        submission.mainNodes(MethodCallExpr.class).stream()
            .filter(LimitMutants::limits)
            .filter(call -> words.match(call, call))
            .flatMap(call -> unlimited(call, words).stream());
    Stream<Candidate> ifs =
        submission.mainNodes(IfStmt.class).stream()
            .filter(choice -> choice.getElseStmt().isEmpty() && limits(choice))
            .filter(choice -> words.match(choice.getCondition(), choice))
            .map(LimitMutants::neverLimited);
    return Stream.concat(calls, ifs).toList();
  }

  private static boolean limits(MethodCallExpr call) {
    return call.getArguments().size() == 2 && call.getNameAsString().matches("min|max");
  }

  /** {@code if (tokens > burst) tokens = burst;} */
  private static boolean limits(IfStmt choice) {
    return choice.getCondition() instanceof BinaryExpr compared
        && only(choice.getThenStmt()).orElse(null) instanceof AssignExpr assign
        && assign.getOperator() == AssignExpr.Operator.ASSIGN
        && Stream.of(compared.getLeft(), compared.getRight())
            .map(Expression::toString)
            .toList()
            .containsAll(List.of(assign.getTarget().toString(), assign.getValue().toString()));
  }

  private static Optional<Expression> only(Statement statement) {
    return switch (statement) {
      case BlockStmt block when block.getStatements().size() == 1 -> only(block.getStatement(0));
      case ExpressionStmt single -> Optional.of(single.getExpression());
      default -> Optional.empty();
    };
  }

  /** The operand that goes by one of the words is the limit, otherwise the second is. */
  private static Optional<Candidate> unlimited(MethodCallExpr call, Words words) {
    Expression first = call.getArgument(0);
    Expression second = call.getArgument(1);
    Expression kept = words.speaksOf(first) && !words.speaksOf(second) ? second : first;
    return Rewriting.copy(kept)
        .map(
            text ->
                Candidate.around(
                    call,
                    "the limit %s is not kept".formatted(Excerpt.of(call)),
                    number -> "(" + Candidate.awake(number) + " ? (" + text + ") : ",
                    ")"));
  }

  private static Candidate neverLimited(IfStmt choice) {
    return Candidate.around(
        choice.getCondition(),
        "the limit %s is not kept".formatted(Excerpt.of(choice)),
        number -> "(" + Candidate.awake(number) + " ? false : (",
        "))");
  }
}
