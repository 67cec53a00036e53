package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.Optional;

/** Tells objects that are reached through fields from those that may be a method's own. */
final class SharedObjects {
  private final TypeLookup types;

  SharedObjects(TypeLookup types) {
    this.types = types;
  }

  /** {@return whether the call is on the object itself, on a field's value, or static} */
  boolean isOnShared(MethodCallExpr call) {
    return call.getScope().isEmpty() || isShared(call.getScope().get());
  }

  boolean isShared(Expression expression) {
    return switch (expression) {
      case ThisExpr _ -> true;
      case SuperExpr _ -> true;
      case EnclosedExpr enclosed -> isShared(enclosed.getInner());
      case NameExpr name -> field(name).isPresent() || namesType(name);
      case FieldAccessExpr access -> field(access).isPresent() && isShared(access.getScope());
      default -> false;
    };
  }

  private boolean namesType(NameExpr name) {
    return types.variables().declarationOf(name).isEmpty()
        && types.declarations().declaration(name.getNameAsString(), name).isPresent();
  }

  /** {@return the field that the expression stands for, on an object that is shared} */
  Optional<VariableDeclarator> field(Expression expression) {
    Optional<Node> declaration =
        switch (expression) {
          case NameExpr name -> types.variables().declarationOf(name);
          case FieldAccessExpr access when isShared(access.getScope()) ->
              ownerOf(access)
                  .flatMap(types.declarations()::declaration)
                  .flatMap(type -> types.variables().field(type, access.getNameAsString()));
          default -> Optional.empty();
        };
    return declaration
        .filter(VariableDeclarator.class::isInstance)
        .map(VariableDeclarator.class::cast)
        .filter(
            each -> each.getParentNode().filter(FieldDeclaration.class::isInstance).isPresent());
  }

  private Optional<KnownType> ownerOf(FieldAccessExpr access) {
    return types
        .nearby(access.getScope())
        .or(() -> types.declarations().namedBy(access.getScope()));
  }
}
