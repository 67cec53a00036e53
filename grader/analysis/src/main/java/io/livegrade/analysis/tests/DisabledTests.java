package io.livegrade.analysis.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;

/** Looks for tests that are switched off. */
@AutoService(Check.class)
public final class DisabledTests implements Check {
  @Override
  public String id() {
    return "tests.disabled";
  }

  @Override
  public String describe() {
    return "A test that is switched off hides what it would have shown.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return TestMethods.nodes(submission, AnnotationExpr.class).stream()
        .filter(mark -> mark.getName().getIdentifier().equals("Disabled"))
        .map(
            mark ->
                submission.finding(
                    this,
                    FindingKind.ACTIONABLE,
                    "`%s` is switched off; mend it or leave it out.".formatted(name(mark)),
                    mark))
        .toList();
  }

  private static String name(AnnotationExpr mark) {
    Node marked = Trees.enclosing(mark, Node.class).orElse(mark);
    return marked instanceof TypeDeclaration<?> type
        ? type.getNameAsString()
        : marked instanceof MethodDeclaration method
            ? MemberNames.around(method)
            : marked.toString();
  }
}
