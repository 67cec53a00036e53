package io.livegrade.analysis;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a candidate's tests, and the fakes only they use, from the code under test. */
final class TestTypes {
  private static final Set<String> TEST_ANNOTATIONS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");
  private static final List<String> TEST_PACKAGES = List.of("org.junit", "org.testng");

  private final Set<TypeDeclaration<?>> tests;

  private TestTypes(Set<TypeDeclaration<?>> tests) {
    this.tests = tests;
  }

  static TestTypes among(List<TypeDeclaration<?>> all, String entryType, TypeLookup lookup) {
    List<TypeDeclaration<?>> tests = all.stream().filter(TestTypes::isItselfTest).toList();
    List<TypeDeclaration<?>> entries =
        all.stream()
            .filter(type -> !within(type, tests))
            .filter(
                type -> lookup.isSubtype(KnownType.of(Declarations.qualifiedName(type)), entryType))
            .toList();
    Set<TypeDeclaration<?>> found = identitySet();
    found.addAll(tests);
    if (!entries.isEmpty()) {
      Set<TypeDeclaration<?>> main = reachable(entries, lookup);
      // What holds the code under test is no fake, even if only tests name it.
      reachable(tests, lookup).stream()
          .filter(type -> main.stream().noneMatch(each -> within(each, List.of(type))))
          .forEach(found::add);
    }
    return new TestTypes(found);
  }

  boolean contains(Node node) {
    for (Optional<Node> at = Optional.of(node); at.isPresent(); at = at.get().getParentNode()) {
      if (at.get() instanceof TypeDeclaration<?> type && tests.contains(type)) {
        return true;
      }
    }
    return false;
  }

  static boolean declaresTests(TypeDeclaration<?> type) {
    return type.getMembers().stream()
        .anyMatch(
            member ->
                member instanceof MethodDeclaration method
                    && TEST_ANNOTATIONS.stream().anyMatch(name -> has(method, name)));
  }

  private static boolean isItselfTest(TypeDeclaration<?> type) {
    return declaresTests(type)
        || type.getMembers().stream()
            .anyMatch(
                member ->
                    member instanceof TypeDeclaration<?> nested
                        && has(nested, "Nested")
                        && isItselfTest(nested));
  }

  private static boolean has(NodeWithAnnotations<?> node, String simpleName) {
    return node.getAnnotations().stream().anyMatch(each -> isJunit(each, simpleName));
  }

  private static boolean isJunit(AnnotationExpr annotation, String simpleName) {
    String name = annotation.getNameAsString();
    if (name.contains(".")) {
      return name.endsWith("." + simpleName) && fromTestPackage(name);
    }
    return name.equals(simpleName)
        && annotation.findCompilationUnit().map(TestTypes::importsTests).orElse(false);
  }

  private static boolean importsTests(CompilationUnit unit) {
    return unit.getImports().stream().anyMatch(line -> fromTestPackage(line.getNameAsString()));
  }

  private static boolean fromTestPackage(String name) {
    return TEST_PACKAGES.stream().anyMatch(prefix -> name.startsWith(prefix));
  }

  private static boolean within(Node type, Collection<TypeDeclaration<?>> outer) {
    return outer.stream().anyMatch(each -> Trees.same(each, type) || each.isAncestorOf(type));
  }

  private static Set<TypeDeclaration<?>> reachable(
      List<TypeDeclaration<?>> from, TypeLookup lookup) {
    Set<TypeDeclaration<?>> reached = identitySet();
    Deque<TypeDeclaration<?>> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      TypeDeclaration<?> type = open.pop();
      if (reached.add(type)) {
        mentioned(type, lookup).filter(each -> !reached.contains(each)).forEach(open::push);
      }
    }
    return reached;
  }

  /**
   * Mentions in nested types belong to those; they count once the nested type itself is reached.
   */
  private static Stream<TypeDeclaration<?>> mentioned(TypeDeclaration<?> type, TypeLookup lookup) {
    return type.findAll(Node.class).stream()
        .filter(
            node -> Trees.enclosingType(node).filter(around -> !Trees.same(around, type)).isEmpty())
        .flatMap(
            node ->
                switch (node) {
                  case ClassOrInterfaceType written ->
                      lookup
                          .declarations()
                          .declaration(written.getNameAsString(), written)
                          .stream();
                  case NameExpr name ->
                      lookup.declarations().declaration(name.getNameAsString(), name).stream();
                  default -> Stream.empty();
                });
  }

  private static Set<TypeDeclaration<?>> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
