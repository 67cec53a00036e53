package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.livegrade.analysis.syntax.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Code that one thread runs through: a method, constructor, initialiser or lambda. */
final class Bodies {
  private Bodies() {}

  static boolean isBody(Node node) {
    return node instanceof CallableDeclaration<?>
        || node instanceof LambdaExpr
        || node instanceof InitializerDeclaration
        || node instanceof FieldDeclaration;
  }

  /** {@return the body that {@code node} is run with} */
  static Optional<Node> around(Node node) {
    return Trees.ancestors(node).filter(Bodies::isBody).findFirst();
  }

  /** {@return what the body runs itself, in source order; lambdas and classes in it run later} */
  static List<Node> own(Node body) {
    List<Node> own = new ArrayList<>();
    body.getChildNodes().forEach(child -> collect(child, own));
    return own;
  }

  private static void collect(Node node, List<Node> own) {
    if (node instanceof BodyDeclaration<?>) {
      return;
    }
    own.add(node);
    if (!(node instanceof LambdaExpr) && !(node instanceof TypeDeclaration<?>)) {
      node.getChildNodes().forEach(child -> collect(child, own));
    }
  }

  static <T extends Node> Stream<T> own(Node body, Class<T> kind) {
    return own(body).stream().filter(kind::isInstance).map(kind::cast);
  }

  /** {@return whether the code only runs while an object is being made} */
  static boolean isConstruction(Node body) {
    return !(body instanceof MethodDeclaration) && !(body instanceof LambdaExpr);
  }

  static boolean isLoop(Node node) {
    return node instanceof WhileStmt
        || node instanceof DoStmt
        || node instanceof ForStmt
        || node instanceof ForEachStmt;
  }

  /** {@return the loops around {@code node} in its own body, nearest first} */
  static Stream<Statement> loops(Node node) {
    return Trees.ancestors(node)
        .takeWhile(around -> !isBody(around))
        .filter(Bodies::isLoop)
        .map(Statement.class::cast);
  }

  static boolean isBefore(Node one, Node other) {
    return one.getBegin().flatMap(begin -> other.getBegin().map(begin::isBefore)).orElse(false);
  }
}
