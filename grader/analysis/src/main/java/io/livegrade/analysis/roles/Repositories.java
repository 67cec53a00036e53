package io.livegrade.analysis.roles;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.Type;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Supertypes;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the types that stand for the database: those that run SQL and what they implement. */
final class Repositories {
  private final TypeLookup types;
  private final Parts parts;

  Repositories(TypeLookup types, Parts parts) {
    this.types = types;
    this.parts = parts;
  }

  /** {@return qualified names of the parts that run SQL and of their own supertypes} */
  Set<String> among(List<Part> sqlParts, List<Part> all) {
    Set<String> names = new HashSet<>();
    for (Part part : sqlParts) {
      part.declaration().ifPresent(type -> names.add(Declarations.qualifiedName(type)));
      supertypes(part).forEach(type -> addWithSupertypes(type, names, 0));
    }
    // What implements a repository's interface is a repository too: a decorator, a cache.
    for (Part part : all) {
      part.declaration()
          .filter(type -> supertypes(part).anyMatch(above -> names.contains(above.name())))
          .ifPresent(type -> names.add(Declarations.qualifiedName(type)));
    }
    return names;
  }

  private Stream<KnownType> supertypes(Part part) {
    return switch (part.node()) {
      case TypeDeclaration<?> type ->
          Supertypes.direct(type).stream().map(types.declarations()::meaning);
      case ObjectCreationExpr creation ->
          Stream.of(types.declarations().meaning(creation.getType()));
      case LambdaExpr lambda -> target(lambda).map(types.declarations()::meaning).stream();
      default -> Stream.empty();
    };
  }

  private Optional<Type> target(LambdaExpr lambda) {
    Node parent = lambda.getParentNode().orElse(lambda);
    return switch (parent) {
      case VariableDeclarator variable -> Optional.of(variable.getType());
      case ObjectCreationExpr creation -> parameter(creation, lambda);
      default -> Trees.enclosing(lambda, MethodDeclaration.class).map(MethodDeclaration::getType);
    };
  }

  private Optional<Type> parameter(ObjectCreationExpr creation, LambdaExpr lambda) {
    int index = Trees.indexOf(creation.getArguments(), lambda);
    int arguments = creation.getArguments().size();
    return types
        .declarations()
        .declaration(types.declarations().meaning(creation.getType()))
        .flatMap(
            type ->
                type.getConstructors().stream()
                    .filter(constructor -> constructor.getParameters().size() == arguments)
                    .map(constructor -> constructor.getParameter(index).getType())
                    .findFirst());
  }

  /** Only the submission's own types are added: the contract's say nothing about the database. */
  private void addWithSupertypes(KnownType type, Set<String> names, int height) {
    Optional<TypeDeclaration<?>> declared =
        types.declarations().declaration(type).filter(this::isOwnAbstraction);
    if (declared.isPresent() && height < 10 && names.add(type.name())) {
      Supertypes.direct(declared.get())
          .forEach(
              above -> addWithSupertypes(types.declarations().meaning(above), names, height + 1));
    }
  }

  private boolean isOwnAbstraction(TypeDeclaration<?> type) {
    return parts.of(type).isPresent();
  }
}
