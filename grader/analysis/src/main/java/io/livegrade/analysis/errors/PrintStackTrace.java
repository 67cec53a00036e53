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

/** Looks for stack traces that go to the console, where no operator reads them. */
@AutoService(Check.class)
public final class PrintStackTrace implements Check {
  private static final Set<String> CONSOLE = Set.of("System.err", "System.out");

  @Override
  public String id() {
    return "errors.print-stack-trace";
  }

  @Override
  public String describe() {
    return "A stack trace on the console has no time, no level and no context; a logger keeps all"
        + " three.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.mainNodes(MethodCallExpr.class).stream()
        .filter(PrintStackTrace::prints)
        .filter(call -> submission.types().callee(call).isEmpty())
        .filter(call -> !inMain(call))
        .map(call -> submission.finding(this, FindingKind.ACTIONABLE, message(call), call))
        .toList();
  }

  private static boolean prints(MethodCallExpr call) {
    return call.getNameAsString().equals("printStackTrace")
        && call.getScope().isPresent()
        && call.getArguments().stream().allMatch(to -> CONSOLE.contains(to.toString()));
  }

  private static boolean inMain(MethodCallExpr call) {
    return Trees.enclosing(call, MethodDeclaration.class)
        .filter(method -> method.getNameAsString().equals("main"))
        .isPresent();
  }

  private static String message(MethodCallExpr call) {
    return "`%s` prints a stack trace to the console; give the exception to a logger, or let it rise."
        .formatted(MemberNames.around(call));
  }
}
