package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.Optional;
import java.util.Set;

/** What loops wait for. */
final class Waiting {
  private static final Set<String> TAKING =
      Set.of("compareAndSet", "weakCompareAndSet", "compareAndExchange", "tryAdvance", "hasNext");

  private Waiting() {}

  static Optional<Expression> condition(Statement loop) {
    return switch (loop) {
      case WhileStmt each -> Optional.of(each.getCondition());
      case DoStmt each -> Optional.of(each.getCondition());
      case ForStmt each -> each.getCompare();
      default -> Optional.empty();
    };
  }

  static Optional<Statement> body(Statement loop) {
    return switch (loop) {
      case WhileStmt each -> Optional.of(each.getBody());
      case DoStmt each -> Optional.of(each.getBody());
      case ForStmt each when each.getInitialization().isEmpty() && each.getUpdate().isEmpty() ->
          Optional.of(each.getBody());
      default -> Optional.empty();
    };
  }

  static boolean isEndless(Statement loop) {
    Optional<Expression> condition = condition(loop);
    return Bodies.isLoop(loop)
        && !loop.isForEachStmt()
        && (condition.isEmpty()
            || (condition.get() instanceof BooleanLiteralExpr always && always.getValue()));
  }

  /** {@return whether another thread decides on the condition, and nothing is counted} */
  static boolean asksOthers(Expression condition, TypeLookup types) {
    boolean counts =
        condition.findAll(Expression.class).stream().anyMatch(each -> isCount(each, types));
    boolean changes =
        condition.findAll(MethodCallExpr.class).stream()
            .anyMatch(call -> TAKING.contains(call.getNameAsString()));
    return !counts
        && !changes
        && condition.findAll(Expression.class).stream().anyMatch(each -> asksOther(each, types));
  }

  /** A field's value, or what an object in a field answers. */
  private static boolean asksOther(Expression each, TypeLookup types) {
    SharedObjects shared = new SharedObjects(types);
    return switch (each) {
      case NameExpr name -> shared.field(name).filter(field -> !isFinalValue(field)).isPresent();
      case MethodCallExpr call ->
          call.getScope().filter(scope -> shared.field(scope).isPresent()).isPresent()
              || (call.getScope().isEmpty() && types.callee(call).isPresent());
      default -> each.isFieldAccessExpr() && shared.field(each).isPresent();
    };
  }

  private static boolean isFinalValue(VariableDeclarator field) {
    return FieldUses.has(field, each -> each.isFinal());
  }

  /** {@code spins++ < 100}, {@code attempts > 0}: a loop that ends by itself. */
  private static boolean isCount(Expression each, TypeLookup types) {
    return each instanceof BinaryExpr compared
        && switch (compared.getOperator()) {
          case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS ->
              isLocal(compared.getLeft(), types) || isLocal(compared.getRight(), types);
          default -> false;
        };
  }

  private static boolean isLocal(Expression operand, TypeLookup types) {
    return operand.findAll(NameExpr.class).stream()
        .map(name -> types.variables().declarationOf(name))
        .flatMap(Optional::stream)
        .anyMatch(Waiting::isLocalVariable);
  }

  private static boolean isLocalVariable(Node declaration) {
    return declaration instanceof Parameter
        || (declaration instanceof VariableDeclarator variable
            && !FieldUses.has(variable, _ -> true));
  }
}
