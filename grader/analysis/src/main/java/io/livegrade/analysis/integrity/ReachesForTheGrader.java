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
import io.livegrade.analysis.syntax.ParsedSource;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes code that reaches for what lies around the exercise; a person judges what it is for. */
@AutoService(Check.class)
public final class ReachesForTheGrader implements Check {
  private static final int MOST_PLACES = 5;

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
    Map<String, List<Node>> reached = new LinkedHashMap<>();
    for (ParsedSource source : submission.sources()) {
      source
          .unit()
          .walk(
              node ->
                  reach(node, submission)
                      .ifPresent(
                          what ->
                              reached
                                  .computeIfAbsent(what, _ -> new ArrayList<>())
                                  .add(place(node))));
    }
    return reached.entrySet().stream()
        .map(each -> note(submission, each.getKey(), each.getValue()))
        .toList();
  }

  private Finding note(ParsedSubmission submission, String what, List<Node> places) {
    return submission.finding(
        this,
        FindingKind.INFORMATIVE,
        "The code uses %s, which the exercise does not call for; ask what it is there for."
            .formatted(what),
        places.getFirst(),
        places.subList(1, Math.min(places.size(), MOST_PLACES)));
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
