package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
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

/** Looks for loops that ask, sleep, and ask again. */
@AutoService(Check.class)
public final class SleepPolling implements Check {
  @Override
  public String id() {
    return "concurrency.sleep-polling";
  }

  @Override
  public String describe() {
    return "Who sleeps between two looks is late by half a sleep, and wakes for nothing all the"
        + " other times.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.mainNodes(MethodCallExpr.class).stream()
        .filter(call -> sleeps(call, submission.types()))
        .flatMap(call -> finding(call, submission).stream())
        .toList();
  }

  /** Time that was handed in is the caller's to pass. */
  private static boolean sleeps(MethodCallExpr call, TypeLookup types) {
    return call.getNameAsString().equals("sleep")
        && types
            .receiver(call)
            .filter(type -> type.is("java.lang.Thread", "java.util.concurrent.TimeUnit"))
            .isPresent();
  }

  private Optional<Finding> finding(MethodCallExpr sleep, ParsedSubmission submission) {
    boolean retries =
        Trees.ancestors(sleep)
            .takeWhile(around -> !Bodies.isLoop(around))
            .anyMatch(CatchClause.class::isInstance);
    return Bodies.loops(sleep)
        .findFirst()
        .filter(loop -> !retries && polls(loop, sleep, submission.types()))
        .map(
            loop ->
                submission.finding(
                    this,
                    FindingKind.ACTIONABLE,
                    "`%s` sleeps between two looks at the same thing; wait for a signal instead: a condition, a blocking queue, a latch, or the exact time."
                        .formatted(MemberNames.around(sleep)),
                    sleep,
                    List.of(loop)));
  }

  private static boolean polls(Statement loop, MethodCallExpr sleep, TypeLookup types) {
    Optional<Expression> condition = Waiting.condition(loop);
    Optional<Statement> body = Waiting.body(loop);
    if (body.isEmpty()) {
      return false;
    }
    boolean onlySleeps =
        body.get().findAll(Statement.class).stream()
            .filter(ExpressionStmt.class::isInstance)
            .filter(each -> Trees.enclosing(each, CatchClause.class).isEmpty())
            .allMatch(each -> each.isAncestorOf(sleep));
    if (condition.isPresent() && Waiting.asksOthers(condition.get(), types)) {
      return onlySleeps && body.get().findFirst(IfStmt.class).isEmpty();
    }
    return Waiting.isEndless(loop) && answers(loop) && exits(body.get(), types);
  }

  /** A loop in a method that owes an answer waits for it; one in a task may do work at times. */
  private static boolean answers(Statement loop) {
    return Bodies.around(loop)
        .filter(
            body ->
                body instanceof MethodDeclaration method
                    && !method.getTypeAsString().equals("void"))
        .isPresent();
  }

  private static boolean exits(Statement body, TypeLookup types) {
    return body instanceof BlockStmt block
        && block.findAll(IfStmt.class).stream()
            .filter(choice -> choice.findFirst(ReturnStmt.class).isPresent())
            .anyMatch(choice -> looks(choice.getCondition(), block, types));
  }

  private static boolean looks(Expression condition, Node loop, TypeLookup types) {
    return Waiting.asksOthers(condition, types)
        || loop.findAll(AssignExpr.class).stream()
            .filter(assign -> condition.toString().contains(assign.getTarget().toString()))
            .anyMatch(assign -> Waiting.asksOthers(assign.getValue(), types));
  }
}
