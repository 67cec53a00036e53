package io.livegrade.analysis.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import java.util.List;
import java.util.Optional;

/** Finds the submission's own method that a call means, by name and number of arguments. */
final class Callees {
  private static final int HIGHEST = 20;

  private Callees() {}

  static Optional<MethodDeclaration> find(TypeLookup types, MethodCallExpr call) {
    if (call.getScope().isEmpty()) {
      return enclosing(types, call);
    }
    if (call.getScope().get() instanceof SuperExpr) {
      return Trees.enclosingType(call).flatMap(type -> above(types, type, call, 0));
    }
    return types
        .receiver(call)
        .flatMap(types.declarations()::declaration)
        .flatMap(type -> declared(types, type, call, 0));
  }

  private static Optional<MethodDeclaration> enclosing(TypeLookup types, MethodCallExpr call) {
    Optional<Node> at = call.getParentNode();
    while (at.isPresent()) {
      Optional<MethodDeclaration> found =
          switch (at.get()) {
            case TypeDeclaration<?> type -> declared(types, type, call, 0);
            case ObjectCreationExpr creation ->
                creation
                    .getAnonymousClassBody()
                    .filter(body -> body.stream().anyMatch(member -> member.isAncestorOf(call)))
                    .flatMap(body -> among(body, call));
            default -> Optional.empty();
          };
      if (found.isPresent()) {
        return found;
      }
      at = at.get().getParentNode();
    }
    return Optional.empty();
  }

  private static Optional<MethodDeclaration> declared(
      TypeLookup types, TypeDeclaration<?> type, MethodCallExpr call, int height) {
    return among(type.getMembers(), call).or(() -> above(types, type, call, height));
  }

  private static Optional<MethodDeclaration> above(
      TypeLookup types, TypeDeclaration<?> type, MethodCallExpr call, int height) {
    return height > HIGHEST
        ? Optional.empty()
        : Supertypes.direct(type).stream()
            .flatMap(
                written ->
                    types
                        .declarations()
                        .declaration(types.declarations().meaning(written))
                        .stream())
            .flatMap(above -> declared(types, above, call, height + 1).stream())
            .findFirst();
  }

  private static Optional<MethodDeclaration> among(
      List<? extends BodyDeclaration<?>> members, MethodCallExpr call) {
    return members.stream()
        .filter(MethodDeclaration.class::isInstance)
        .map(MethodDeclaration.class::cast)
        .filter(method -> method.getNameAsString().equals(call.getNameAsString()))
        .filter(method -> accepts(method, call.getArguments().size()))
        .findFirst();
  }

  private static boolean accepts(MethodDeclaration method, int arguments) {
    int parameters = method.getParameters().size();
    boolean varArgs = parameters > 0 && method.getParameter(parameters - 1).isVarArgs();
    return parameters == arguments || (varArgs && arguments >= parameters - 1);
  }
}
