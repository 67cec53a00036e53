package io.livegrade.analysis.errors;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Set;

/** Looks for code other than a main method that ends the whole process. */
@AutoService(Check.class)
public final class KillsProcess implements Check {
  private static final Set<String> ENDING =
      Set.of("System.exit", "Runtime.getRuntime().exit", "Runtime.getRuntime().halt");
  private static final int MOST_CALLERS = 4;

  @Override
  public String id() {
    return "errors.kills-process";
  }

  @Override
  public String describe() {
    return "One failing request must not end the process that serves all others.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.mainNodes(MethodCallExpr.class).stream()
        .filter(call -> endsProcess(call, submission))
        .filter(call -> !onlyForMain(call, submission, 0))
        .map(call -> submission.finding(this, FindingKind.ESSENTIAL, message(call), call))
        .toList();
  }

  private static boolean endsProcess(MethodCallExpr call, ParsedSubmission submission) {
    if (call.getScope().isPresent()) {
      String written = call.getScope().get() + "." + call.getNameAsString();
      return ENDING.contains(written.replace("java.lang.", ""));
    }
    return call.getNameAsString().equals("exit")
        && submission.types().callee(call).isEmpty()
        && call.findCompilationUnit().stream()
            .flatMap(unit -> unit.getImports().stream())
            .anyMatch(
                line -> line.isStatic() && line.getNameAsString().startsWith("java.lang.System"));
  }

  private static boolean onlyForMain(MethodCallExpr call, ParsedSubmission submission, int height) {
    return Trees.enclosing(call, MethodDeclaration.class)
        .filter(
            method ->
                method.getNameAsString().equals("main")
                    || (height < MOST_CALLERS && onlyCalledForMain(method, submission, height)))
        .isPresent();
  }

  private static boolean onlyCalledForMain(
      MethodDeclaration method, ParsedSubmission submission, int height) {
    List<MethodCallExpr> callers =
        submission.mainNodes(MethodCallExpr.class).stream()
            .filter(call -> call.getNameAsString().equals(method.getNameAsString()))
            .filter(call -> !method.isAncestorOf(call))
            .toList();
    return method.isPrivate()
        && !callers.isEmpty()
        && callers.stream().allMatch(call -> onlyForMain(call, submission, height + 1));
  }

  private static String message(MethodCallExpr call) {
    return "`%s` ends the whole process; throw an exception and let the caller decide."
        .formatted(MemberNames.around(call));
  }
}
