package io.livegrade.analysis.integrity;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Optional;

/** Notes code that reaches for what lies around the exercise; a person judges what it is for. */
@AutoService(Check.class)
public final class ReachesForTheGrader implements Check {
  @Override
  public String id() {
    return "integrity.reaches-for-the-grader";
  }

  @Override
  public String describe() {
    return "The exercise needs no reflection on foreign classes, processes, network or native code.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.sources().stream()
        .flatMap(source -> source.unit().findAll(Node.class).stream())
        .flatMap(node -> reach(node, submission).map(what -> note(submission, node, what)).stream())
        .toList();
  }

  private Finding note(ParsedSubmission submission, Node node, String what) {
    return submission.finding(
        this,
        FindingKind.INFORMATIVE,
        "The code uses %s, which the exercise does not call for; ask what it is there for."
            .formatted(what),
        place(node));
  }

  private static Node place(Node node) {
    return switch (node) {
      case ClassOrInterfaceDeclaration type -> type.getName();
      case MethodDeclaration method -> method.getName();
      case MethodCallExpr call -> call.getName();
      default -> node;
    };
  }

  private static Optional<String> reach(Node node, ParsedSubmission submission) {
    return switch (node) {
      case ImportDeclaration line -> Reaches.byImport(line.getNameAsString());
      case StringLiteralExpr text -> Reaches.byText(text.getValue());
      case MethodDeclaration method when method.isNative() ->
          Optional.of("the native method `" + method.getNameAsString() + "`");
      case ClassOrInterfaceDeclaration type when extendsLoader(type) ->
          Optional.of("a class loader of its own, `" + type.getNameAsString() + "`");
      case FieldAccessExpr field -> Reaches.byField(field);
      case ObjectCreationExpr made -> Reaches.byCreation(made, submission);
      case MethodCallExpr call -> Reaches.byCall(call, submission);
      default -> Optional.empty();
    };
  }

  private static boolean extendsLoader(ClassOrInterfaceDeclaration type) {
    return type.getExtendedTypes().stream()
        .anyMatch(above -> above.getNameAsString().endsWith("ClassLoader"));
  }
}
