package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.IdentityHashMap;

/** Finds code that hands over what it wrote by a volatile, an atomic, a latch or a join. */
final class Publishing {
  private final TypeLookup types;
  private final IdentityHashMap<Node, Boolean> bodies = new IdentityHashMap<>();

  Publishing(ParsedSubmission submission) {
    this.types = submission.types();
  }

  boolean isIn(Node body) {
    return bodies.computeIfAbsent(
        body, each -> Bodies.own(each).stream().anyMatch(this::handsOver));
  }

  private boolean handsOver(Node node) {
    return switch (node) {
      case NameExpr name ->
          types
              .variables()
              .declarationOf(name)
              .filter(
                  each ->
                      each instanceof VariableDeclarator variable
                          && FieldUses.has(variable, FieldDeclaration::isVolatile))
              .isPresent();
      case MethodCallExpr call ->
          call.getNameAsString().equals("join")
              || types
                  .receiver(call)
                  .filter(type -> type.name().startsWith("java.util.concurrent."))
                  .filter(type -> !type.name().startsWith("java.util.concurrent.locks."))
                  .isPresent();
      default -> false;
    };
  }
}
