package io.livegrade.analysis.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.SwitchStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Trees;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something compared with a text that is written out.
 *
 * @param subject what is compared
 * @param text what it is compared with
 */
record Comparison(Expression subject, String text) {

  static List<Comparison> all(ParsedSubmission submission) {
    Stream<SwitchNode> switches =
        Stream.concat(
            submission.mainNodes(SwitchStmt.class).stream(),
            submission.mainNodes(SwitchExpr.class).stream());
    return Stream.concat(
            submission.mainNodes(MethodCallExpr.class).stream().flatMap(Comparison::ofEquals),
            switches.flatMap(Comparison::ofSwitch))
        .toList();
  }

  private static Stream<Comparison> ofEquals(MethodCallExpr call) {
    boolean compares = Set.of("equals", "equalsIgnoreCase").contains(call.getNameAsString());
    if (!compares || call.getScope().isEmpty() || call.getArguments().size() != 1) {
      return Stream.empty();
    }
    Expression left = call.getScope().get();
    Expression right = call.getArgument(0);
    return Stream.of(new Pair(left, right), new Pair(right, left))
        .filter(pair -> pair.text() instanceof StringLiteralExpr)
        .map(pair -> new Comparison(pair.subject(), pair.text().asStringLiteralExpr().getValue()));
  }

  private record Pair(Expression subject, Expression text) {}

  private static Stream<Comparison> ofSwitch(SwitchNode choice) {
    return choice.getEntries().stream()
        .flatMap(entry -> entry.getLabels().stream())
        .filter(StringLiteralExpr.class::isInstance)
        .map(label -> new Comparison(choice.getSelector(), label.asStringLiteralExpr().getValue()));
  }

  /** {@return the texts that uses of {@code variable} are compared with} */
  static Set<String> textsFor(
      List<Comparison> comparisons, VariableDeclarator variable, ParsedSubmission submission) {
    return comparisons.stream()
        .filter(each -> isUse(each.subject, variable, submission))
        .map(Comparison::text)
        .collect(Collectors.toSet());
  }

  static boolean isUse(
      Expression expression, VariableDeclarator variable, ParsedSubmission submission) {
    return switch (expression) {
      case NameExpr name ->
          name.getNameAsString().equals(variable.getNameAsString())
              && submission
                  .types()
                  .variables()
                  .declarationOf(name)
                  .filter(found -> Trees.same(found, variable))
                  .isPresent();
      case FieldAccessExpr access ->
          access.getScope().isThisExpr()
              && access.getNameAsString().equals(variable.getNameAsString())
              && Trees.enclosingType(variable)
                  .filter(owner -> owner.isAncestorOf(access))
                  .isPresent();
      default -> false;
    };
  }

  /** {@return whether the subject is what {@code method} returned, at once or by a variable} */
  boolean isAboutResultOf(MethodDeclaration method, ParsedSubmission submission) {
    return switch (subject) {
      case MethodCallExpr call -> calls(call, method, submission);
      case NameExpr name ->
          submission
              .types()
              .variables()
              .declarationOf(name)
              .filter(VariableDeclarator.class::isInstance)
              .flatMap(found -> ((VariableDeclarator) found).getInitializer())
              .filter(
                  value -> value instanceof MethodCallExpr call && calls(call, method, submission))
              .isPresent();
      default -> false;
    };
  }

  private static boolean calls(Node call, MethodDeclaration method, ParsedSubmission submission) {
    return call instanceof MethodCallExpr each
        && each.getNameAsString().equals(method.getNameAsString())
        && submission.types().callee(each).filter(found -> Trees.same(found, method)).isPresent();
  }
}
