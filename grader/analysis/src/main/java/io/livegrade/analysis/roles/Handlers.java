package io.livegrade.analysis.roles;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.List;
import java.util.Set;

/** Tells the parts that speak HTTP, and among them those that only get an exchange handed down. */
final class Handlers {
  private static final Set<String> READING =
      Set.of("getRequestBody", "getRequestMethod", "getRequestURI", "getRequestHeaders");

  private final HttpUse http;
  private final TypeLookup types;

  Handlers(HttpUse http, TypeLookup types) {
    this.http = http;
    this.types = types;
  }

  /** {@return whether the part holds an exchange, uses one, or is a handler by its type} */
  boolean speaksHttp(Part part) {
    return isHandlerByType(part)
        || part.nodes().stream()
            .anyMatch(
                node ->
                    http.holdsExchange(node)
                        || (node instanceof MethodCallExpr call && http.touches(call))
                        || isHandlerWrittenShort(node));
  }

  /** {@return whether the part is a handler by what it implements or extends} */
  boolean isHandlerByType(Part part) {
    return part.declaration()
        .map(type -> KnownType.of(Declarations.qualifiedName(type)))
        .filter(type -> types.isSubtype(type, HttpUse.HANDLER))
        .isPresent();
  }

  /** {@return whether the part extends one of {@code handlers}} */
  boolean extendsOneOf(Part part, List<Part> handlers) {
    return part.node() instanceof ClassOrInterfaceDeclaration type
        && !type.isInterface()
        && type.getExtendedTypes().stream()
            .map(types.declarations()::meaning)
            .anyMatch(
                above ->
                    handlers.stream()
                        .flatMap(handler -> handler.declaration().stream())
                        .anyMatch(handler -> above.is(Declarations.qualifiedName(handler))));
  }

  /**
   * {@return whether the part is no handler though it holds an exchange} Such a part never reads
   * the request; a handler that did hands it the exchange together with what it read.
   */
  boolean onlyGetsExchangeHandedDown(Part part, List<Part> others) {
    return !isHandlerByType(part)
        && part.nodes().stream().noneMatch(this::readsOrRegisters)
        && others.stream()
            .filter(other -> !other.equals(part))
            .flatMap(other -> other.own(MethodCallExpr.class))
            .filter(call -> call.getArguments().size() > 1)
            .filter(call -> call.getArguments().stream().anyMatch(this::isExchange))
            .anyMatch(
                call -> types.callee(call).filter(callee -> declares(part, callee)).isPresent());
  }

  private boolean readsOrRegisters(Node node) {
    return switch (node) {
      case MethodCallExpr call ->
          (http.touches(call) && READING.contains(call.getNameAsString()))
              || (call.getArguments().stream().anyMatch(this::isExchange)
                  && !(call.getParentNode().orElse(call) instanceof ExpressionStmt));
      case MethodReferenceExpr _ -> false;
      default -> isHandlerWrittenShort(node);
    };
  }

  private boolean isHandlerWrittenShort(Node node) {
    return switch (node) {
      case LambdaExpr lambda -> http.takesExchange(lambda);
      case ObjectCreationExpr creation ->
          creation.getAnonymousClassBody().isPresent() && http.isHandlerType(creation.getType());
      default -> false;
    };
  }

  private boolean isExchange(Node argument) {
    return argument instanceof NameExpr name && http.isExchange(name);
  }

  private static boolean declares(Part part, MethodDeclaration method) {
    return part.declaration().filter(type -> declares(type, method)).isPresent();
  }

  private static boolean declares(TypeDeclaration<?> type, MethodDeclaration method) {
    return method.getParentNode().filter(parent -> Trees.same(parent, type)).isPresent();
  }
}
