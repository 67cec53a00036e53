package io.livegrade.analysis.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds what a simple name stands for: a local variable, parameter, pattern variable or field. The
 * answer is a {@link VariableDeclarator}, {@link Parameter}, {@link TypePatternExpr} or enum
 * constant.
 */
public final class Variables {
  private final Declarations declarations;
  private final IdentityHashMap<Node, Map<String, List<Node>>> declaredIn = new IdentityHashMap<>();

  Variables(Declarations declarations) {
    this.declarations = declarations;
  }

  /** {@return the declaration of the variable that {@code use} names} */
  public Optional<Node> declarationOf(NameExpr use) {
    return declarationOf(use.getNameAsString(), use);
  }

  /** {@return the declaration of the variable called {@code name} as seen from {@code use}} */
  public Optional<Node> declarationOf(String name, Node use) {
    Optional<Node> at = use.getParentNode();
    while (at.isPresent()) {
      Node scope = at.get();
      Optional<Node> found =
          switch (scope) {
            case TypeDeclaration<?> type -> field(type, name, 0);
            case ObjectCreationExpr creation -> fieldOfAnonymous(creation, name);
            case FieldDeclaration _ -> local(scope, name, use);
            case BodyDeclaration<?> _ -> local(scope, name, use);
            default -> Optional.empty();
          };
      if (found.isPresent()) {
        return found;
      }
      at = scope.getParentNode();
    }
    return Optional.empty();
  }

  /** {@return the field of that name, declared in {@code type} or above it} */
  public Optional<Node> field(TypeDeclaration<?> type, String name) {
    return field(type, name, 0);
  }

  private Optional<Node> field(TypeDeclaration<?> type, String name, int height) {
    if (height > 20) {
      return Optional.empty(); // A type that extends itself does not compile, yet it parses.
    }
    Optional<Node> own =
        type.getFieldByName(name)
            .flatMap(
                field ->
                    field.getVariables().stream()
                        .filter(variable -> variable.getNameAsString().equals(name))
                        .map(Node.class::cast)
                        .findFirst());
    if (own.isEmpty() && type instanceof RecordDeclaration record) {
      own = record.getParameterByName(name).map(Node.class::cast);
    }
    if (own.isEmpty() && type instanceof EnumDeclaration constants) {
      own =
          constants.getEntries().stream()
              .filter(entry -> entry.getNameAsString().equals(name))
              .map(Node.class::cast)
              .findFirst();
    }
    return own.or(
        () ->
            Supertypes.direct(type).stream()
                .flatMap(above -> declarations.declaration(above.getNameAsString(), above).stream())
                .flatMap(above -> field(above, name, height + 1).stream())
                .findFirst());
  }

  private static Optional<Node> fieldOfAnonymous(ObjectCreationExpr creation, String name) {
    return creation.getAnonymousClassBody().stream()
        .flatMap(List::stream)
        .filter(FieldDeclaration.class::isInstance)
        .flatMap(member -> ((FieldDeclaration) member).getVariables().stream())
        .filter(variable -> variable.getNameAsString().equals(name))
        .map(Node.class::cast)
        .findFirst();
  }

  /** Scopes are read off the tree: the variable whose surrounding node is nearest to the use. */
  private Optional<Node> local(Node member, String name, Node use) {
    Node best = null;
    Map<String, List<Node>> byName = declaredIn.computeIfAbsent(member, Variables::variablesByName);
    for (Node variable : byName.getOrDefault(name, List.of())) {
      if (!startsAfter(variable, use) && visible(variable, use)) {
        best = variable;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Map<String, List<Node>> variablesByName(Node member) {
    return member.findAll(Node.class).stream()
        .filter(Variables::isLocal)
        .collect(Collectors.groupingBy(node -> ((NodeWithSimpleName<?>) node).getNameAsString()));
  }

  private static boolean isLocal(Node node) {
    return node instanceof Parameter
        || node instanceof TypePatternExpr
        || (node instanceof VariableDeclarator
            && !(node.getParentNode().orElse(null) instanceof FieldDeclaration));
  }

  private static boolean startsAfter(Node variable, Node use) {
    return variable.getBegin().flatMap(begin -> use.getBegin().map(begin::isAfter)).orElse(false);
  }

  private static boolean visible(Node variable, Node use) {
    if (variable instanceof TypePatternExpr) {
      return true; // Flow scoping: the compiler has seen to it; the nearest before the use is
      // meant.
    }
    Node scope = variable.getParentNode().orElse(variable);
    if (variable instanceof VariableDeclarator) {
      // declarator -> declaration expression -> statement (or loop, try) -> surrounding block
      Node declaration = scope.getParentNode().orElse(scope);
      boolean statement = declaration instanceof com.github.javaparser.ast.stmt.ExpressionStmt;
      scope = statement ? declaration.getParentNode().orElse(declaration) : declaration;
    }
    return scope.isAncestorOf(use);
  }
}
