package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Optional;

/** Looks for locks that stay locked when something between is thrown. */
@AutoService(Check.class)
public final class LockNotReleasedInFinally implements Check {
  @Override
  public String id() {
    return "concurrency.lock-not-released-in-finally";
  }

  @Override
  public String describe() {
    return "A lock that is not given back after an exception stops every other thread for good.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Locks locks = Locks.of(submission);
    return submission.mainNodes(MethodCallExpr.class).stream()
        .filter(locks::isPlainLock)
        .filter(call -> call.getParentNode().filter(ExpressionStmt.class::isInstance).isPresent())
        .flatMap(call -> finding(call, locks, submission).stream())
        .toList();
  }

  private Optional<Finding> finding(MethodCallExpr lock, Locks locks, ParsedSubmission submission) {
    Optional<Node> body = Bodies.around(lock);
    List<MethodCallExpr> releases =
        body.stream()
            .flatMap(each -> Bodies.own(each, MethodCallExpr.class))
            .filter(locks::isRelease)
            .filter(each -> sameScope(each, lock))
            .toList();
    boolean careful = releases.stream().anyMatch(LockNotReleasedInFinally::isCareful);
    if (careful || releases.isEmpty()) {
      return Optional.empty();
    }
    return releases.stream()
        .filter(release -> Bodies.isBefore(lock, release))
        .findFirst()
        .flatMap(
            release ->
                body.flatMap(each -> risk(each, lock, release))
                    .map(risk -> finding(lock, release, risk, submission)));
  }

  /** {@return whether the lock is given back in a finally, or in a catch, wherever that is} */
  private static boolean isCareful(MethodCallExpr release) {
    return Trees.ancestors(release)
        .takeWhile(around -> !Bodies.isBody(around))
        .anyMatch(
            around ->
                around instanceof CatchClause
                    || (around instanceof TryStmt attempt
                        && attempt
                            .getFinallyBlock()
                            .filter(last -> last.isAncestorOf(release))
                            .isPresent()));
  }

  /** {@return the first thing between that may leave the lock taken} */
  private static Optional<Node> risk(Node body, MethodCallExpr lock, MethodCallExpr release) {
    return Bodies.own(body).stream()
        .filter(
            node ->
                node instanceof MethodCallExpr
                    || node instanceof ObjectCreationExpr
                    || node instanceof ReturnStmt
                    || node instanceof ThrowStmt)
        .filter(node -> Bodies.isBefore(lock, node) && Bodies.isBefore(node, release))
        .filter(node -> !Trees.same(node, lock) && !lock.isAncestorOf(node))
        .filter(node -> !node.isAncestorOf(release) && !release.isAncestorOf(node))
        .findFirst();
  }

  private static boolean sameScope(MethodCallExpr one, MethodCallExpr other) {
    return one.getScope().map(Node::toString).equals(other.getScope().map(Node::toString));
  }

  private Finding finding(
      MethodCallExpr lock, MethodCallExpr release, Node risk, ParsedSubmission submission) {
    return submission.finding(
        this,
        FindingKind.ESSENTIAL,
        "`%s` gives `%s` back outside a finally: when `%s` throws or returns, it stays locked; put the work into a try and the unlock into its finally."
            .formatted(
                MemberNames.around(lock),
                lock.getScope().map(Node::toString).orElse("the lock"),
                risk.toString().lines().findFirst().orElse("")),
        lock,
        List.of(risk, release));
  }
}
