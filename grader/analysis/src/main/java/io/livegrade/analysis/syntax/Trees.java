package io.livegrade.analysis.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ways about a syntax tree. */
public final class Trees {
  private Trees() {}

  /**
   * {@return whether both are the very same place} Nodes are equal when they are written alike, and
   * comparing them so takes long.
   */
  @SuppressWarnings("ReferenceEquality") // identity is the question
  public static boolean same(Node one, Node other) {
    return one == other;
  }

  /** {@return the nodes around {@code node}, nearest first, without itself} */
  public static Stream<Node> ancestors(Node node) {
    return Stream.iterate(
            node.getParentNode(), Optional::isPresent, at -> at.flatMap(Node::getParentNode))
        .flatMap(Optional::stream);
  }

  /** {@return the nearest node of that kind around {@code node}, not itself} */
  public static <T extends Node> Optional<T> enclosing(Node node, Class<T> kind) {
    return ancestors(node).filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** {@return the nearest named type around {@code node}, not itself} */
  public static Optional<TypeDeclaration<?>> enclosingType(Node node) {
    return ancestors(node)
        .filter(TypeDeclaration.class::isInstance)
        .<TypeDeclaration<?>>map(type -> (TypeDeclaration<?>) type)
        .findFirst();
  }

  /** {@return where in {@code nodes} the very node stands, -1 for nowhere} */
  public static int indexOf(List<? extends Node> nodes, Node wanted) {
    for (int i = 0; i < nodes.size(); i++) {
      if (same(nodes.get(i), wanted)) {
        return i;
      }
    }
    return -1;
  }
}
