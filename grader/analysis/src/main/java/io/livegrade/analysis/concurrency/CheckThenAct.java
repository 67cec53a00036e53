package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for decisions on shared state that may have changed before they are acted on. */
@AutoService(Check.class)
public final class CheckThenAct implements Check {
  @Override
  public String id() {
    return "concurrency.check-then-act";
  }

  @Override
  public String describe() {
    return "Two safe calls in a row are not safe together: between the look and the deed another"
        + " thread may do the same.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    SafeState state = new SafeState(submission);
    Reach reach = Reach.of(submission);
    Stream<Finding> decisions =
        submission.mainNodes(IfStmt.class).stream()
            .filter(choice -> reach.isReached(choice, Reach.Way.CALLER))
            .flatMap(choice -> decision(choice, state, reach, submission).stream());
    Stream<Finding> updates =
        submission.mainNodes(MethodCallExpr.class).stream()
            .filter(call -> reach.isReached(call, Reach.Way.CALLER))
            .flatMap(call -> update(call, state, submission).stream());
    return Stream.concat(decisions, updates).toList();
  }

  private Optional<Finding> decision(
      IfStmt choice, SafeState state, Reach reach, ParsedSubmission submission) {
    return state
        .readBy(choice.getCondition())
        .filter(field -> !isLazy(choice.getCondition(), field, state))
        .flatMap(field -> act(choice, field, state).map(act -> new Deed(field, act)).stream())
        .filter(deed -> reach.isReached(deed.act(), Reach.Way.CALLER))
        .findFirst()
        .map(
            deed ->
                submission.finding(
                    this,
                    FindingKind.ESSENTIAL,
                    "`%s` looks at `%s` and then changes it, and another thread can come between; do both under one lock, or in one atomic call."
                        .formatted(MemberNames.around(choice), deed.field().getNameAsString()),
                    choice,
                    List.of(deed.act())));
  }

  private record Deed(VariableDeclarator field, Node act) {}

  /** {@return what is done after the look} A compare-and-set looks again by itself. */
  private static Optional<Node> act(IfStmt choice, VariableDeclarator field, SafeState state) {
    boolean size = state.asksForSize(choice.getCondition());
    Stream<Node> within =
        Stream.concat(Stream.of(choice.getThenStmt()), choice.getElseStmt().stream())
            .filter(branch -> !looksAgain(branch, field, state))
            .flatMap(branch -> branch.findAll(Node.class).stream())
            .filter(node -> state.acts(node, field, size));
    Stream<Node> after =
        exits(choice.getThenStmt()) && choice.getElseStmt().isEmpty()
            ? following(choice)
                .filter(next -> !looksAgain(next, field, state))
                .flatMap(next -> next.findAll(Node.class).stream())
                .filter(node -> state.adds(node, field))
            : Stream.empty();
    return Stream.concat(within, after).filter(node -> sameBody(node, choice)).findFirst();
  }

  private static boolean sameBody(Node one, Node other) {
    return Bodies.around(one)
        .filter(body -> Bodies.around(other).filter(it -> Trees.same(it, body)).isPresent())
        .isPresent();
  }

  private static boolean looksAgain(Statement branch, VariableDeclarator field, SafeState state) {
    return branch.findAll(MethodCallExpr.class).stream()
        .filter(call -> state.isOn(call, field))
        .anyMatch(
            call ->
                call.getNameAsString()
                    .matches("compareAnd\\w+|weakCompareAnd\\w+|\\w*IfAbsent|replace"));
  }

  /** A value that is made twice and kept once is wasteful, not wrong. */
  private static boolean isLazy(Expression condition, VariableDeclarator field, SafeState state) {
    return !state.isConcurrent(field)
        && condition.findAll(BinaryExpr.class).stream()
            .anyMatch(
                each ->
                    each.getRight() instanceof NullLiteralExpr
                        && each.getLeft().toString().endsWith(field.getNameAsString()));
  }

  private static boolean exits(Statement then) {
    Statement last =
        then instanceof BlockStmt block ? block.getStatements().getLast().orElse(block) : then;
    return last.isReturnStmt() || last.isThrowStmt();
  }

  private static Stream<Statement> following(IfStmt choice) {
    return choice.getParentNode().orElse(choice) instanceof BlockStmt block
        ? block.getStatements().stream().skip(Trees.indexOf(block.getStatements(), choice) + 1L)
        : Stream.empty();
  }

  /** {@code counter.set(counter.get() + 1)} */
  private Optional<Finding> update(
      MethodCallExpr call, SafeState state, ParsedSubmission submission) {
    return call.getArguments().stream()
        .flatMap(state::readBy)
        .filter(field -> call.getNameAsString().matches("set|put|lazySet"))
        .filter(field -> state.isOn(call, field))
        .filter(
            field ->
                call.getArguments().stream()
                    .anyMatch(
                        each ->
                            each.findAll(MethodCallExpr.class).stream()
                                .anyMatch(read -> state.isOn(read, field))))
        .findFirst()
        .map(
            field ->
                submission.finding(
                    this,
                    FindingKind.ESSENTIAL,
                    "`%s` sets `%s` by what it was a moment ago, so a change of another thread in between is lost; use one atomic call, such as incrementAndGet or merge."
                        .formatted(MemberNames.around(call), field.getNameAsString()),
                    call,
                    List.of(field)));
  }
}
