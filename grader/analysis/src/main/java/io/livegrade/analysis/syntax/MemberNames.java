package io.livegrade.analysis.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader calls the member that a node stands in. */
public final class MemberNames {
  private MemberNames() {}

  /** {@return the member at or around {@code node}, such as {@code Expenses.save}} */
  public static String around(Node node) {
    String type =
        selfAndAncestors(node)
            .filter(TypeDeclaration.class::isInstance)
            .map(each -> ((TypeDeclaration<?>) each).getNameAsString())
            .findFirst()
            .orElse("");
    return selfAndAncestors(node)
        .takeWhile(each -> !(each instanceof TypeDeclaration<?>))
        .flatMap(each -> member(each, type).stream())
        .findFirst()
        .orElse(type);
  }

  private static Optional<String> member(Node node, String type) {
    return switch (node) {
      case MethodDeclaration method -> Optional.of(type + "." + method.getNameAsString());
      case ConstructorDeclaration _, CompactConstructorDeclaration _ ->
          Optional.of(type + "'s constructor");
      case FieldDeclaration field ->
          Optional.of(type + "." + field.getVariable(0).getNameAsString());
      default -> Optional.empty();
    };
  }

  private static Stream<Node> selfAndAncestors(Node node) {
    return Stream.concat(Stream.of(node), Trees.ancestors(node));
  }
}
