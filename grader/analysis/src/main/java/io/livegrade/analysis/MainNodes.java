package io.livegrade.analysis;

import com.github.javaparser.ast.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every node of the code that is not a test's, gathered once since every check asks for them. */
final class MainNodes {
  private final List<Node> all;
  private final Map<Class<?>, List<?>> byKind = new HashMap<>();

  private MainNodes(List<Node> all) {
    this.all = all;
  }

  static MainNodes of(ParsedSubmission submission) {
    return new MainNodes(
        submission.sources().stream()
            .flatMap(source -> source.unit().findAll(Node.class).stream())
            .filter(node -> !submission.isTest(node))
            .toList());
  }

  /** {@return the nodes of that kind, in source order} */
  @SuppressWarnings("unchecked") // what is kept for a kind is of that kind
  <T extends Node> List<T> of(Class<T> kind) {
    return (List<T>)
        byKind.computeIfAbsent(
            kind, _ -> all.stream().filter(kind::isInstance).map(kind::cast).toList());
  }
}
