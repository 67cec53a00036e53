package io.livegrade.analysis.roles;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.livegrade.analysis.syntax.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of code with one purpose: a named type, an anonymous class or a lambda that stands for
 * one. Code of parts nested in it is not its own.
 *
 * @param node the {@link TypeDeclaration}, {@link ObjectCreationExpr} or {@link LambdaExpr}
 * @param nodes its own nodes in source order
 */
public record Part(Node node, List<Node> nodes) {
  /** {@return what a reader calls it} */
  public String name() {
    return switch (node) {
      case TypeDeclaration<?> type -> type.getNameAsString();
      case ObjectCreationExpr creation ->
          "the anonymous " + creation.getType().getNameAsString() + within();
      default -> "the lambda" + within();
    };
  }

  /** {@return its declaration, where it is a named type} */
  public Optional<TypeDeclaration<?>> declaration() {
    return node instanceof TypeDeclaration<?> type ? Optional.of(type) : Optional.empty();
  }

  /** {@return whether it is an interface} */
  public boolean isInterface() {
    return node instanceof ClassOrInterfaceDeclaration declared && declared.isInterface();
  }

  /** {@return its own nodes of that kind} */
  public <T extends Node> Stream<T> own(Class<T> kind) {
    return nodes.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Parts are the same only where they are the same place. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Part part && Trees.same(part.node, node);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(node);
  }

  private String within() {
    return Trees.enclosingType(node).map(type -> " in " + type.getNameAsString()).orElse("");
  }
}
