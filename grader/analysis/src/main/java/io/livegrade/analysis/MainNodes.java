package io.livegrade.analysis;

import com.github.javaparser.ast.Node;
import java.util.List;

/**
 * Every node of the code that is not a test's, gathered once since every check asks for them.
 *
 * @param nodes in source order
 */
record MainNodes(List<Node> nodes) {
  static MainNodes of(ParsedSubmission submission) {
    return new MainNodes(
        submission.sources().stream()
            .flatMap(source -> source.unit().findAll(Node.class).stream())
            .filter(node -> !submission.isTest(node))
            .toList());
  }
}
