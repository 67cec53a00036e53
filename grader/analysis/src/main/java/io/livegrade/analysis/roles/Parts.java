package io.livegrade.analysis.roles;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.livegrade.analysis.syntax.Trees;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Cuts sources into parts, and knows which part a node belongs to. */
final class Parts {
  private final HttpUse http;
  private final SqlUse sql;
  private final IdentityHashMap<Node, Part> partOf = new IdentityHashMap<>();
  private final List<Part> parts = new ArrayList<>();

  Parts(List<CompilationUnit> units, HttpUse http, SqlUse sql) {
    this.http = http;
    this.sql = sql;
    units.forEach(unit -> unit.walk(this::assign));
  }

  List<Part> all() {
    return List.copyOf(parts);
  }

  Optional<Part> of(Node node) {
    return Optional.ofNullable(partOf.get(node));
  }

  /**
   * Parents come before children, so that a node falls to its parent's part unless it opens one.
   */
  private void assign(Node node) {
    Optional<Part> around = node.getParentNode().flatMap(this::of);
    if (opensPart(node)) {
      Part part = new Part(node, new ArrayList<>());
      parts.add(part);
      partOf.put(node, part);
    } else {
      around.ifPresent(part -> partOf.put(node, part));
    }
    of(node).ifPresent(part -> part.nodes().add(node));
  }

  private boolean opensPart(Node node) {
    return switch (node) {
      case TypeDeclaration<?> _ -> true;
      case ObjectCreationExpr creation ->
          creation.getAnonymousClassBody().isPresent() && !http.isHandlerType(creation.getType());
      case LambdaExpr lambda -> standsForRepository(lambda);
      default -> false;
    };
  }

  /**
   * A lambda handed on with SQL in it is a repository written short, unless it serves a request.
   */
  private boolean standsForRepository(LambdaExpr lambda) {
    Node parent = lambda.getParentNode().orElse(lambda);
    boolean handedOn =
        parent instanceof VariableDeclarator
            || parent instanceof AssignExpr
            || parent instanceof ObjectCreationExpr
            || parent instanceof ReturnStmt;
    return handedOn
        && !http.takesExchange(lambda)
        && Trees.ancestors(lambda).noneMatch(this::servesRequest)
        && lambda.findAll(Node.class).stream()
            .anyMatch(node -> sql.runsSql(node) || sql.usesConnection(node));
  }

  private boolean servesRequest(Node around) {
    return switch (around) {
      case CallableDeclaration<?> callable ->
          callable.getParameters().stream().anyMatch(http::holdsExchange);
      case LambdaExpr lambda -> http.takesExchange(lambda);
      default -> false;
    };
  }
}
