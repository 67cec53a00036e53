package io.livegrade.analysis.roles;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises calls that reach a repository: on its type, or on a function that was given for it.
 */
final class RepositoryCalls {
  private static final String FUNCTIONS = "java.util.function.";

  private final TypeLookup types;
  private final Parts parts;
  private final Set<String> repositoryTypes;
  private final Set<Part> sqlLambdas;

  RepositoryCalls(
      TypeLookup types, Parts parts, Set<String> repositoryTypes, Set<Part> sqlLambdas) {
    this.types = types;
    this.parts = parts;
    this.repositoryTypes = repositoryTypes;
    this.sqlLambdas = sqlLambdas;
  }

  /** {@return whether the call reaches a repository} */
  boolean isRepositoryCall(MethodCallExpr call) {
    return repository(call).isPresent() || isRepositoryFunction(call);
  }

  /** {@return the repository's type, where the call is made on one} */
  Optional<KnownType> repository(MethodCallExpr call) {
    return call.getScope()
        .flatMap(scope -> types.nearby(scope).or(() -> types.declarations().namedBy(scope)))
        .filter(type -> repositoryTypes.contains(type.name()));
  }

  /** {@return whether the call is made on a variable of one of the JDK's function types} */
  boolean isFunctionCall(MethodCallExpr call) {
    return call.getScope()
        .flatMap(types::nearby)
        .filter(type -> type.name().startsWith(FUNCTIONS))
        .isPresent();
  }

  private boolean isRepositoryFunction(MethodCallExpr call) {
    return isFunctionCall(call)
        && call.getScope().flatMap(this::variable).filter(this::givenARepository).isPresent();
  }

  private Optional<Node> variable(Expression scope) {
    return switch (scope) {
      case NameExpr name -> types.variables().declarationOf(name);
      case FieldAccessExpr access ->
          types.variables().declarationOf(access.getNameAsString(), access);
      default -> Optional.empty();
    };
  }

  /** Looks at what is passed where the variable's type is constructed. */
  private boolean givenARepository(Node variable) {
    Optional<TypeDeclaration<?>> type = Trees.enclosingType(variable);
    return initialiser(variable).filter(this::isRepositoryFunction).isPresent()
        || type.stream().flatMap(this::creations).anyMatch(creation -> passes(creation, variable));
  }

  private Stream<ObjectCreationExpr> creations(TypeDeclaration<?> type) {
    String name = Declarations.qualifiedName(type);
    return parts.all().stream()
        .flatMap(part -> part.own(ObjectCreationExpr.class))
        .filter(creation -> types.declarations().meaning(creation.getType()).is(name));
  }

  private boolean passes(ObjectCreationExpr creation, Node variable) {
    int index = parameterIndex(variable, creation.getArguments().size());
    return index >= 0
        && index < creation.getArguments().size()
        && isRepositoryFunction(creation.getArgument(index));
  }

  private static int parameterIndex(Node variable, int arguments) {
    Optional<TypeDeclaration<?>> type = Trees.enclosingType(variable);
    if (type.isPresent() && type.get() instanceof RecordDeclaration record) {
      return indexNamed(record.getParameters(), nameOf(variable));
    }
    return type.stream()
        .flatMap(declared -> declared.getConstructors().stream())
        .filter(constructor -> constructor.getParameters().size() == arguments)
        .mapToInt(
            constructor -> indexNamed(constructor.getParameters(), passedOn(constructor, variable)))
        .filter(index -> index >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** {@return the parameter that a constructor puts in the field: usually of the same name} */
  private static String passedOn(ConstructorDeclaration constructor, Node field) {
    String name = nameOf(field);
    return constructor.findAll(AssignExpr.class).stream()
        .filter(assign -> assign.getTarget().toString().replace("this.", "").equals(name))
        .filter(assign -> assign.getValue() instanceof NameExpr)
        .map(assign -> assign.getValue().toString())
        .findFirst()
        .orElse(name);
  }

  private static int indexNamed(List<Parameter> parameters, String name) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).getNameAsString().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isRepositoryFunction(Expression value) {
    return switch (value) {
      case MethodReferenceExpr reference -> namesRepository(reference.getScope());
      case LambdaExpr lambda ->
          parts.of(lambda).filter(sqlLambdas::contains).isPresent()
              || lambda.findAll(MethodCallExpr.class).stream()
                  .anyMatch(c -> repository(c).isPresent());
      case NameExpr name ->
          types
              .variables()
              .declarationOf(name)
              .flatMap(RepositoryCalls::initialiser)
              .filter(initialiser -> !(initialiser instanceof NameExpr))
              .filter(this::isRepositoryFunction)
              .isPresent();
      default -> false;
    };
  }

  private boolean namesRepository(Expression scope) {
    // The parser takes the variable in variable::method for a type.
    Optional<KnownType> type =
        scope instanceof TypeExpr written
            ? types
                .variables()
                .declarationOf(written.getTypeAsString(), written)
                .flatMap(types::ofVariable)
                .or(() -> Optional.of(types.declarations().meaning(written.getType())))
            : types.nearby(scope);
    return type.filter(found -> repositoryTypes.contains(found.name())).isPresent();
  }

  private static Optional<Expression> initialiser(Node variable) {
    return variable instanceof VariableDeclarator declarator
        ? declarator.getInitializer()
        : Optional.empty();
  }

  private static String nameOf(Node variable) {
    return variable instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : "";
  }
}
