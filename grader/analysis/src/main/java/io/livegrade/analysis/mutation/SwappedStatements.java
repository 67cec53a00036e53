package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Neighbours that change places. */
final class SwappedStatements {
  private SwappedStatements() {}

  static List<Candidate> of(ParsedSubmission submission) {
    List<Candidate> found = new ArrayList<>();
    for (BlockStmt block : submission.mainNodes(BlockStmt.class)) {
      List<Statement> statements = block.getStatements();
      for (int i = 0; i + 1 < statements.size(); i++) {
        swapped(statements.get(i), statements.get(i + 1), submission.types()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Candidate> swapped(Statement one, Statement other, TypeLookup types) {
    if (!mayMove(one, types)
        || !mayMove(other, types)
        || one.toString().equals(other.toString())
        || (changesOwn(one) && changesOwn(other) && !sharesName(one, other))) {
      return Optional.empty();
    }
    return Rewriting.line(one)
        .map(
            moved ->
                new Candidate(
                    one,
                    "%s comes after %s".formatted(Excerpt.of(one), Excerpt.of(other)),
                    number ->
                        List.of(
                            Edit.around(one, "{ if (!" + Candidate.awake(number) + ") ", " }"),
                            Edit.around(
                                other,
                                "",
                                " if (" + Candidate.awake(number) + ") { " + moved + " }"))));
  }

  /** Only what declares nothing and assigns no variable of the method can change its place. */
  private static boolean mayMove(Statement statement, TypeLookup types) {
    return statement instanceof ExpressionStmt single
        && switch (single.getExpression()) {
          case MethodCallExpr call -> !isLock(call);
          case AssignExpr assign ->
              Rewriting.changeableField(assign.getTarget(), types).isPresent();
          case Expression step -> Rewriting.isStep(step);
        };
  }

  private static boolean isLock(MethodCallExpr call) {
    return Set.of("lock", "unlock", "lockInterruptibly").contains(call.getNameAsString());
  }

  /** Two changes of values that have nothing to do with each other come to the same either way. */
  private static boolean changesOwn(Statement statement) {
    return !(((ExpressionStmt) statement).getExpression() instanceof MethodCallExpr)
        && statement.findFirst(MethodCallExpr.class).isEmpty();
  }

  private static boolean sharesName(Node one, Node other) {
    List<String> names =
        one.findAll(NameExpr.class).stream().map(NameExpr::getNameAsString).toList();
    return other.findAll(NameExpr.class).stream()
        .anyMatch(name -> names.contains(name.getNameAsString()));
  }
}
