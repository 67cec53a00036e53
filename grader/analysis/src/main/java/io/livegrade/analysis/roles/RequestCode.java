package io.livegrade.analysis.roles;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The code of a handler that runs for a request: called with an exchange, or from such code. */
final class RequestCode {
  private final HttpUse http;
  private final TypeLookup types;
  private final Parts parts;

  RequestCode(HttpUse http, TypeLookup types, Parts parts) {
    this.http = http;
    this.parts = parts;
    this.types = types;
  }

  /** {@return the part's own nodes that run for a request, in source order} */
  List<Node> of(Part part, boolean handlerByInheritance) {
    Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Node> open = new ArrayDeque<>();
    part.nodes().stream()
        .filter(node -> isRoot(node) || (handlerByInheritance && isMethod(node)))
        .forEach(open::push);
    while (!open.isEmpty()) {
      Node root = open.pop();
      if (reached.add(root)) {
        root.walk(
            node ->
                called(node)
                    .filter(each -> parts.of(each).filter(part::equals).isPresent())
                    .forEach(open::push));
      }
    }
    return part.nodes().stream().filter(node -> inside(node, part.node(), reached)).toList();
  }

  private boolean isRoot(Node node) {
    return switch (node) {
      case CallableDeclaration<?> callable ->
          callable.getParameters().stream().anyMatch(http::holdsExchange);
      case LambdaExpr lambda -> http.takesExchange(lambda);
      case ObjectCreationExpr creation ->
          creation.getAnonymousClassBody().isPresent() && http.isHandlerType(creation.getType());
      default -> false;
    };
  }

  private static boolean isMethod(Node node) {
    return node instanceof MethodDeclaration;
  }

  private Stream<Node> called(Node node) {
    return switch (node) {
      case MethodCallExpr call -> types.callee(call).<Node>map(callee -> callee).stream();
      case MethodReferenceExpr reference when reference.getScope() instanceof ThisExpr ->
          reference.findCompilationUnit().stream()
              .flatMap(unit -> unit.findAll(MethodDeclaration.class).stream())
              .filter(method -> method.getNameAsString().equals(reference.getIdentifier()))
              .map(method -> method);
      default -> Stream.empty();
    };
  }

  private static boolean inside(Node node, Node limit, Set<Node> roots) {
    Node at = node;
    while (!roots.contains(at)) {
      if (Trees.same(at, limit) || at.getParentNode().isEmpty()) {
        return false;
      }
      at = at.getParentNode().get();
    }
    return true;
  }
}
