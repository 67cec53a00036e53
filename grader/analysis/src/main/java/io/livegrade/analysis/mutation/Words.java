package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.livegrade.analysis.roles.ValuePath;
import io.livegrade.analysis.syntax.Trees;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether code speaks of what a rule speaks of. */
final class Words {
  private static final int SHORT = 3;

  /** Names that say nothing about what is compared. */
  private static final Set<String> PLAIN =
      Set.of(
          "value",
          "text",
          "input",
          "number",
          "string",
          "bigdecimal",
          "zero",
          "one",
          "request",
          "body");

  private final List<String> words;
  private final ValuePath path;

  Words(List<String> words, ValuePath path) {
    this.words = words;
    this.path = path;
  }

  /**
   * {@return whether {@code expression} names one of the words, or says so little that its
   * surroundings decide}
   */
  boolean match(Expression expression, Node surroundings) {
    if (words.isEmpty() || named(names(expression))) {
      return true;
    }
    if (operands(expression).anyMatch(operand -> path.leadsTo(operand, words))) {
      return true;
    }
    return operands(expression).allMatch(Words::saysLittle)
        && (named(texts(surroundings)) || named(enclosingMethod(expression)));
  }

  /** {@return whether {@code expression} itself, or where its value comes from, names a word} */
  boolean speaksOf(Expression expression) {
    return named(names(expression))
        || operands(expression).anyMatch(operand -> path.leadsTo(operand, words));
  }

  /** {@return whether any of the names contains one of the words, or is one written with a "="} */
  boolean named(Stream<String> names) {
    return names
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(
            name ->
                words.stream().anyMatch(word -> name.contains(word) || word.equals("=" + name)));
  }

  private static Stream<String> names(Node node) {
    return node.findAll(Node.class).stream()
        .flatMap(
            each ->
                switch (each) {
                  case SimpleName name -> Stream.of(name.getIdentifier());
                  case StringLiteralExpr text -> Stream.of(text.getValue());
                  default -> Stream.empty();
                });
  }

  private static Stream<String> texts(Node surroundings) {
    return surroundings.findAll(Node.class).stream()
        .flatMap(
            each ->
                switch (each) {
                  case StringLiteralExpr text -> Stream.of(text.getValue());
                  case ObjectCreationExpr creation ->
                      Stream.of(creation.getType().getNameAsString());
                  default -> Stream.empty();
                });
  }

  private static Stream<String> enclosingMethod(Node node) {
    return Trees.enclosing(node, CallableDeclaration.class)
        .map(callable -> callable.getNameAsString())
        .stream();
  }

  /** {@return the values that the expression is about: variables and accessors} */
  private static Stream<Expression> operands(Expression expression) {
    return expression.findAll(Expression.class).stream()
        .filter(
            each ->
                each instanceof NameExpr
                    || each instanceof FieldAccessExpr
                    || (each instanceof MethodCallExpr call
                        && call.getArguments().isEmpty()
                        && call.getScope().isPresent()));
  }

  private static boolean saysLittle(Expression operand) {
    String name =
        switch (operand) {
          case NameExpr variable -> variable.getNameAsString();
          case FieldAccessExpr access -> access.getNameAsString();
          default -> "";
        };
    return name.length() <= SHORT || PLAIN.contains(name.toLowerCase(Locale.ROOT));
  }
}
