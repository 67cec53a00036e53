package io.livegrade.analysis.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import io.livegrade.analysis.ParsedSubmission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tests a candidate wrote. */
final class TestMethods {
  private static final Set<String> MARKS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");

  private TestMethods() {}

  /** {@return the test methods, in source order} */
  static List<MethodDeclaration> of(ParsedSubmission submission) {
    return submission.testClasses().stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> isMarked(method, MARKS))
        .toList();
  }

  static boolean isMarked(NodeWithAnnotations<?> node, Set<String> marks) {
    return node.getAnnotations().stream()
        .anyMatch(mark -> marks.contains(mark.getName().getIdentifier()));
  }

  /** {@return nodes of that kind in test code, each once} */
  static <T extends Node> List<T> nodes(ParsedSubmission submission, Class<T> kind) {
    return outermost(submission).flatMap(type -> type.findAll(kind).stream()).toList();
  }

  private static Stream<TypeDeclaration<?>> outermost(ParsedSubmission submission) {
    return submission.testTypes().stream()
        .filter(type -> type.getParentNode().filter(submission::isTest).isEmpty());
  }
}
