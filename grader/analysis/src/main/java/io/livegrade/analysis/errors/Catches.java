package io.livegrade.analysis.errors;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.Type;
import io.livegrade.analysis.syntax.Trees;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a catch clause catches, and what it does with the exception. */
final class Catches {
  private static final Set<String> BROAD = Set.of("Exception", "Throwable", "Error");
  private static final Set<String> CLEANING_UP =
      Set.of(
          "close",
          "rollback",
          "setAutoCommit",
          "shutdown",
          "shutdownNow",
          "disconnect",
          "abort",
          "flush",
          "setReadOnly",
          "deregister",
          "stop",
          "cancel",
          "deleteIfExists");

  private Catches() {}

  /** {@return the simple names of the types caught} */
  static List<String> types(CatchClause clause) {
    Type written = clause.getParameter().getType();
    Stream<? extends Type> types =
        written.isUnionType() ? written.asUnionType().getElements().stream() : Stream.of(written);
    return types.map(type -> simpleName(type.asString())).toList();
  }

  private static String simpleName(String written) {
    return written.substring(written.lastIndexOf('.') + 1);
  }

  static String names(CatchClause clause) {
    return String.join(" or ", types(clause));
  }

  static boolean isBroad(CatchClause clause) {
    return types(clause).stream().anyMatch(BROAD::contains);
  }

  static boolean catchesOnly(CatchClause clause, Set<String> names) {
    return names.containsAll(types(clause));
  }

  static TryStmt attempt(CatchClause clause) {
    return Trees.enclosing(clause, TryStmt.class).orElseThrow();
  }

  /** {@return the clause's variable, and those in its body that are made from it} */
  static List<String> standIns(CatchClause clause) {
    String variable = clause.getParameter().getNameAsString();
    Stream<String> made =
        clause.getBody().findAll(VariableDeclarator.class).stream()
            .filter(
                each ->
                    each.getInitializer()
                        .filter(from -> !uses(from, variable).isEmpty())
                        .isPresent())
            .filter(each -> !each.getTypeAsString().equals("String"))
            .map(VariableDeclarator::getNameAsString);
    return Stream.concat(Stream.of(variable), made).toList();
  }

  /** {@return where the clause's variable is named in its body} */
  static List<NameExpr> uses(CatchClause clause) {
    return uses(clause.getBody(), clause.getParameter().getNameAsString());
  }

  static List<NameExpr> uses(Node within, String variable) {
    return within.findAll(NameExpr.class, name -> name.getNameAsString().equals(variable));
  }

  /**
   * {@return whether the exception itself goes on: stored, returned, passed to who deals with it}
   */
  static boolean keepsException(CatchClause clause) {
    return uses(clause).stream()
        .filter(use -> !Logging.isLogged(use, clause))
        .anyMatch(
            use ->
                Trees.enclosing(use, Node.class)
                    .filter(
                        parent ->
                            !(parent instanceof BinaryExpr)
                                && !(parent instanceof MethodCallExpr call
                                    && call.getScope()
                                        .filter(scope -> Trees.same(scope, use))
                                        .isPresent()))
                    .isPresent());
  }

  /** {@return the throw statements that leave the clause} */
  static List<ThrowStmt> rethrows(CatchClause clause) {
    return clause.getBody().findAll(ThrowStmt.class).stream()
        .filter(thrown -> !inNestedBody(thrown, clause))
        .toList();
  }

  /** {@return whether {@code node} belongs to a lambda or class inside {@code outer}} */
  static boolean inNestedBody(Node node, Node outer) {
    return Trees.ancestors(node)
        .takeWhile(each -> !Trees.same(each, outer))
        .anyMatch(each -> each instanceof LambdaExpr || each instanceof MethodDeclaration);
  }

  /** {@return whether all that is attempted is closing or undoing} */
  static boolean onlyCleansUp(BlockStmt attempted) {
    List<MethodCallExpr> calls =
        attempted.findAll(MethodCallExpr.class).stream()
            .filter(call -> !call.getNameAsString().startsWith("is"))
            .toList();
    return !calls.isEmpty()
        && calls.stream().allMatch(call -> CLEANING_UP.contains(call.getNameAsString()));
  }

  /** {@return whether the clause stands in a loop of its own method or lambda} */
  static boolean inLoop(Node node) {
    return loops(node).findAny().isPresent();
  }

  static Stream<Node> loops(Node node) {
    return Trees.ancestors(node)
        .takeWhile(each -> !(each instanceof LambdaExpr || each instanceof MethodDeclaration))
        .filter(
            each ->
                each instanceof WhileStmt
                    || each instanceof ForStmt
                    || each instanceof ForEachStmt
                    || each instanceof DoStmt);
  }

  static Set<String> calledNames(Node node) {
    return node.findAll(MethodCallExpr.class).stream()
        .map(MethodCallExpr::getNameAsString)
        .collect(Collectors.toUnmodifiableSet());
  }
}
