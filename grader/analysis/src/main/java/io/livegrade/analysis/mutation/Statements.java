package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.Optional;
import java.util.Set;

/** Tells the uses of what the parser calls an expression statement. */
final class Statements {
  private static final Set<String> GIVING =
      Set.of("Function", "BiFunction", "UnaryOperator", "BinaryOperator", "Supplier", "Callable");

  private Statements() {}

  /** {@return whether a block may stand where the statement stands} */
  static boolean standsAlone(Node statement) {
    return statement instanceof ExpressionStmt
        && switch (statement.getParentNode().orElse(statement)) {
          case BlockStmt _, IfStmt _, ForStmt _, ForEachStmt _, WhileStmt _ -> true;
          case SwitchEntry entry ->
              entry.getParentNode().filter(SwitchStmt.class::isInstance).isPresent()
                  || entry.getType() == SwitchEntry.Type.STATEMENT_GROUP;
          default -> false;
        };
  }

  /** {@return whether the statement is really an expression whose value is used} */
  static boolean givesValue(Node statement, TypeLookup types) {
    Node around = statement.getParentNode().orElse(statement);
    return around instanceof SwitchEntry
        || (around instanceof LambdaExpr lambda && givesValue(lambda, types));
  }

  /** A lambda's body may only become another expression where its function gives a value. */
  private static boolean givesValue(LambdaExpr lambda, TypeLookup types) {
    if (!(lambda.getParentNode().orElse(lambda) instanceof MethodCallExpr call)) {
      return false;
    }
    int index = Trees.indexOf(call.getArguments(), lambda);
    Optional<KnownType> function =
        types
            .callee(call)
            .filter(callee -> index >= 0 && index < callee.getParameters().size())
            .flatMap(callee -> types.ofVariable(callee.getParameter(index)));
    return function.filter(type -> GIVING.contains(type.simpleName())).isPresent()
        || function.flatMap(types.declarations()::declaration).stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getBody().isEmpty())
            .findFirst()
            .map(MethodDeclaration::getTypeAsString)
            .filter(type -> !type.equals("void"))
            .isPresent();
  }
}
