package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls and assignments that are left out. */
final class RemovedStatements {
  /** Taken away with their other half, not alone. */
  private static final Set<String> PAIRED = Set.of("lock", "lockInterruptibly", "unlock");

  private RemovedStatements() {}

  static List<Candidate> calls(ParsedSubmission submission) {
    return submission.mainNodes(MethodCallExpr.class).stream()
        .filter(call -> !PAIRED.contains(call.getNameAsString()))
        .flatMap(call -> leftOut(call, submission.types()).stream())
        .toList();
  }

  private static Optional<Candidate> leftOut(MethodCallExpr call, TypeLookup types) {
    String description = "the call %s is left out".formatted(Excerpt.of(call));
    Node statement = call.getParentNode().orElse(call);
    if (Statements.standsAlone(statement)) {
      return Optional.of(Candidate.leftOut(statement, description));
    }
    boolean fluent = call.getScope().isPresent() && sameType(call, types);
    return fluent && !(statement instanceof ExpressionStmt) && !Rewriting.isFixed(call)
        ? call.getScope()
            .flatMap(Rewriting::copy)
            .map(
                before ->
                    Candidate.around(
                        call,
                        description,
                        number -> "(" + Candidate.awake(number) + " ? " + before + " : ",
                        ")"))
        : Optional.empty();
  }

  private static boolean sameType(MethodCallExpr call, TypeLookup types) {
    Optional<KnownType> result = types.of(call);
    return result.isPresent() && result.equals(call.getScope().flatMap(types::of));
  }

  static List<Candidate> assignments(ParsedSubmission submission) {
    TypeLookup types = submission.types();
    return submission.mainNodes(Expression.class).stream()
        .filter(each -> changesField(each, types))
        .filter(each -> each.getParentNode().filter(Statements::standsAlone).isPresent())
        .map(
            each ->
                Candidate.leftOut(
                    each.getParentNode().orElseThrow(),
                    "%s is left out".formatted(Excerpt.of(each))))
        .toList();
  }

  private static boolean changesField(Expression expression, TypeLookup types) {
    return switch (expression) {
      case AssignExpr assign -> Rewriting.changeableField(assign.getTarget(), types).isPresent();
      case UnaryExpr step when Rewriting.isStep(step) ->
          Rewriting.changeableField(step.getExpression(), types).isPresent();
      default -> false;
    };
  }
}
