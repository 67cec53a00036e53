package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import io.livegrade.analysis.syntax.ParsedSource;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which code can be rewritten in place and still compiles. */
final class Rewriting {
  private Rewriting() {}

  /** {@return the source itself on one line, where a second copy of it can stand in its place} */
  static Optional<String> copy(Node node) {
    return bindsVariable(node) ? Optional.empty() : line(node);
  }

  /** {@return the source itself on one line, where it means the same on one} */
  static Optional<String> line(Node node) {
    String text = text(node);
    boolean survives =
        node.getAllContainedComments().isEmpty()
            && !text.contains("//")
            && !(node instanceof TextBlockLiteralExpr)
            && node.findFirst(TextBlockLiteralExpr.class).isEmpty();
    return survives ? Optional.of(text.replaceAll("\\R\\s*", " ")) : Optional.empty();
  }

  /** A printed tree may differ from the source, so the source is cut out. */
  private static String text(Node node) {
    return ParsedSource.of(node)
        .map(source -> source.file().text())
        .map(
            text ->
                SourceEditor.cut(text, node.getBegin().orElseThrow(), node.getEnd().orElseThrow()))
        .orElse("");
  }

  /** {@return whether code elsewhere may need a variable that is bound or assigned in here} */
  static boolean bindsVariable(Node node) {
    return node instanceof PatternExpr
        || (node instanceof AssignExpr assign && assign.getTarget().isNameExpr())
        || node.getChildNodes().stream().anyMatch(Rewriting::bindsVariable);
  }

  /** {@return whether the compiler wants a constant or a statement here} */
  static boolean isFixed(Node node) {
    return Trees.ancestors(node)
        .anyMatch(
            around ->
                switch (around) {
                  case AnnotationExpr _ -> true;
                  case SwitchEntry entry -> anyHolds(entry.getLabels(), node);
                  case ForStmt loop ->
                      loop.getUpdate().stream().anyMatch(each -> Trees.same(each, node));
                  case FieldDeclaration field -> field.isStatic() && isUsedAsLabel(field);
                  default -> false;
                });
  }

  private static boolean isUsedAsLabel(FieldDeclaration constant) {
    List<String> names =
        constant.getVariables().stream().map(VariableDeclarator::getNameAsString).toList();
    return constant.findCompilationUnit().stream()
        .flatMap(unit -> unit.findAll(SwitchEntry.class).stream())
        .flatMap(entry -> entry.getLabels().stream())
        .flatMap(label -> label.findAll(NameExpr.class).stream())
        .anyMatch(name -> names.contains(name.getNameAsString()));
  }

  /** {@return whether a condition is known to the compiler, and so what can be reached after it} */
  static boolean isConstant(Expression condition) {
    return condition instanceof LiteralExpr
        || condition.findAll(Expression.class).stream()
            .allMatch(
                each ->
                    !(each instanceof MethodCallExpr)
                        && (!(each instanceof NameExpr name) || isShouted(name.getNameAsString())));
  }

  private static boolean isShouted(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  static boolean anyHolds(List<? extends Node> nodes, Node wanted) {
    return nodes.stream().anyMatch(each -> Trees.same(each, wanted) || each.isAncestorOf(wanted));
  }

  /** {@return whether the node is {@code x++}, {@code --x} or the like} */
  static boolean isStep(Node node) {
    return node instanceof UnaryExpr unary && unary.getOperator().name().contains("CREMENT");
  }

  /** {@return whether the expression is of a type that counts} */
  static boolean isNumber(Expression expression, TypeLookup types) {
    return types.of(expression).filter(type -> type.is("int", "long", "double")).isPresent();
  }

  /** {@return the field that is assigned or called, where it may change after construction} */
  static Optional<VariableDeclarator> changeableField(Expression target, TypeLookup types) {
    Optional<Node> declaration =
        switch (target) {
          case NameExpr name -> types.variables().declarationOf(name);
          default ->
              target.isFieldAccessExpr()
                  ? types
                      .nearby(target.asFieldAccessExpr().getScope())
                      .flatMap(types.declarations()::declaration)
                      .flatMap(
                          type ->
                              types
                                  .variables()
                                  .field(type, target.asFieldAccessExpr().getNameAsString()))
                  : Optional.empty();
        };
    return declaration
        .filter(VariableDeclarator.class::isInstance)
        .map(VariableDeclarator.class::cast)
        .filter(
            variable ->
                variable
                    .getParentNode()
                    .filter(around -> around instanceof FieldDeclaration field && !field.isFinal())
                    .isPresent());
  }
}
