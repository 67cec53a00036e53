package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ForStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.Roles;
import io.livegrade.analysis.roles.ValuePath;
import io.livegrade.analysis.syntax.ParsedSource;
import io.livegrade.analysis.syntax.Trees;
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
    return submission.mainNodes(BinaryExpr.class).stream()
        .filter(comparison -> words.match(comparison, comparison))
        .filter(comparison -> shape.fits(comparison, submission.types(), roles))
        .filter(BoundMutants::canBeWrittenTwice)
        .flatMap(comparison -> shifted(comparison).stream())
        .toList();
  }

  private static Optional<Candidate> shifted(BinaryExpr comparison) {
    return otherBound(comparison)
        .map(
            other ->
                Candidate.around(
                    comparison,
                    "the comparison %s shifts its bound".formatted(Excerpt.of(comparison)),
                    number -> "(" + Candidate.awake(number) + " ? (" + other + ") : (",
                    "))"));
  }

  private static Optional<String> otherBound(BinaryExpr comparison) {
    String left = written(comparison.getLeft());
    String right = written(comparison.getRight());
    if (Shape.isSign(comparison.getLeft()) && right.matches("-?[01]")) {
      return Optional.of(ofSign(comparison.getOperator(), left, Integer.parseInt(right)))
          .filter(other -> !other.isEmpty());
    }
    return switch (comparison.getOperator()) {
      case LESS -> Optional.of(left + " <= " + right);
      case LESS_EQUALS -> Optional.of(left + " < " + right);
      case GREATER -> Optional.of(left + " >= " + right);
      case GREATER_EQUALS -> Optional.of(left + " > " + right);
      default -> Optional.empty();
    };
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

  /** {@return the source itself, since a printed tree may differ; never with a line end} */
  private static String written(Expression expression) {
    String text = ParsedSource.of(expression).map(source -> source.file().text()).orElse("");
    return SourceEditor.cut(
            text, expression.getBegin().orElseThrow(), expression.getEnd().orElseThrow())
        .replaceAll("\\R\\s*", " ");
  }

  private static boolean canBeWrittenTwice(BinaryExpr comparison) {
    boolean comment =
        !comparison.getAllContainedComments().isEmpty() || written(comparison).contains("//");
    boolean changes =
        comparison.findFirst(AssignExpr.class).isPresent()
            || comparison.findFirst(PatternExpr.class).isPresent()
            || comparison.findAll(UnaryExpr.class).stream()
                .anyMatch(each -> each.getOperator().name().contains("CREMENT"));
    boolean loop =
        Trees.ancestors(comparison)
            .takeWhile(each -> each instanceof Expression || each instanceof ForStmt)
            .anyMatch(ForStmt.class::isInstance);
    return !comment && !changes && !loop;
  }
}
