package io.livegrade.analysis.roles;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.Set;

/** Recognises code that speaks HTTP through the JDK's server. */
public final class HttpUse {
  static final String HANDLER = "com.sun.net.httpserver.HttpHandler";
  private static final String EXCHANGE = "com.sun.net.httpserver.HttpExchange";
  private static final String PACKAGE = "com.sun.net.httpserver.";

  /** Names that say what the receiver is where its type does not. */
  private static final Set<String> OF_AN_EXCHANGE =
      Set.of("sendResponseHeaders", "getRequestBody", "getResponseBody", "getRequestMethod");

  private final TypeLookup types;

  HttpUse(TypeLookup types) {
    this.types = types;
  }

  /** {@return whether the call is made on an exchange} */
  public boolean touches(MethodCallExpr call) {
    return call.getScope()
        .map(scope -> types.nearby(scope))
        .map(
            receiver ->
                receiver
                    .map(type -> types.isSubtype(type, EXCHANGE))
                    .orElseGet(() -> OF_AN_EXCHANGE.contains(call.getNameAsString())))
        .orElse(false);
  }

  /** {@return whether the node declares a parameter or variable that holds an exchange} */
  boolean holdsExchange(Node node) {
    return switch (node) {
      case Parameter parameter ->
          types.ofVariable(parameter).filter(type -> types.isSubtype(type, EXCHANGE)).isPresent();
      case VariableDeclarator variable ->
          types.ofVariable(variable).filter(type -> types.isSubtype(type, EXCHANGE)).isPresent();
      default -> false;
    };
  }

  /** {@return whether the expression is an exchange} */
  boolean isExchange(NameExpr name) {
    return types.nearby(name).filter(type -> types.isSubtype(type, EXCHANGE)).isPresent();
  }

  /** {@return whether the lambda is called with an exchange} */
  boolean takesExchange(LambdaExpr lambda) {
    return lambda.getParameters().stream()
        .anyMatch(
            parameter ->
                holdsExchange(parameter)
                    || lambda.findAll(MethodCallExpr.class).stream()
                        .filter(call -> OF_AN_EXCHANGE.contains(call.getNameAsString()))
                        .flatMap(call -> call.getScope().stream())
                        .anyMatch(
                            scope ->
                                scope instanceof NameExpr name
                                    && name.getNameAsString().equals(parameter.getNameAsString())));
  }

  /** {@return whether a type is written that belongs to the JDK's HTTP server} */
  public boolean isHttpType(ClassOrInterfaceType written) {
    return types.declarations().meaning(written).name().startsWith(PACKAGE);
  }

  /** {@return whether the written type is the handler interface} */
  boolean isHandlerType(ClassOrInterfaceType written) {
    return types.declarations().meaning(written).is(HANDLER);
  }
}
