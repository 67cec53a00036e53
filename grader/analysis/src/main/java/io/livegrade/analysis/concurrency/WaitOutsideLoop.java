package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for waits that are not asked again after waking. */
@AutoService(Check.class)
public final class WaitOutsideLoop implements Check {
  private static final Set<String> OF_A_CONDITION =
      Set.of("await", "awaitNanos", "awaitUntil", "awaitUninterruptibly");

  @Override
  public String id() {
    return "concurrency.wait-outside-loop";
  }

  @Override
  public String describe() {
    return "A thread may wake for no reason, or after another took what it waited for: it has to"
        + " look again.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.mainNodes(MethodCallExpr.class).stream()
        .filter(call -> waits(call, submission.types()))
        .filter(call -> !isInLoop(call, submission))
        .map(
            call ->
                submission.finding(
                    this,
                    FindingKind.ESSENTIAL,
                    "`%s` waits with `%s` outside a loop; wait in a loop that asks the condition again after each waking."
                        .formatted(MemberNames.around(call), call),
                    call))
        .toList();
  }

  private static boolean waits(MethodCallExpr call, TypeLookup types) {
    if (call.getNameAsString().equals("wait")) {
      return call.getArguments().size() < 3 && types.callee(call).isEmpty();
    }
    return OF_A_CONDITION.contains(call.getNameAsString())
        && types
            .receiver(call)
            .filter(type -> type.is("java.util.concurrent.locks.Condition"))
            .isPresent();
  }

  private static boolean isInLoop(MethodCallExpr wait, ParsedSubmission submission) {
    if (Bodies.loops(wait).findAny().isPresent()) {
      return true;
    }
    Optional<Node> body = Bodies.around(wait);
    return body.filter(MethodDeclaration.class::isInstance)
        .map(MethodDeclaration.class::cast)
        .map(method -> isCalledInLoops(method, submission))
        .orElse(true); // How often a lambda runs is for whoever runs it.
  }

  private static boolean isCalledInLoops(MethodDeclaration helper, ParsedSubmission submission) {
    List<MethodCallExpr> calls =
        submission.mainNodes(MethodCallExpr.class).stream()
            .filter(call -> call.getNameAsString().equals(helper.getNameAsString()))
            .filter(
                call ->
                    submission
                        .types()
                        .callee(call)
                        .filter(callee -> Trees.same(callee, helper))
                        .isPresent())
            .toList();
    return !calls.isEmpty()
        && calls.stream().anyMatch(call -> Bodies.loops(call).findAny().isPresent());
  }
}
