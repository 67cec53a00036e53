package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.TypeLookup;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for loops that wait by asking over and over. */
@AutoService(Check.class)
public final class BusyWait implements Check {
  private static final Set<String> SPINNING = Set.of("onSpinWait", "yield");
  private static final Pattern BLOCKING =
      Pattern.compile(
          "(take|await|wait|sleep|park|join|acquire|put|accept|read|next|submit|invoke|transfer|exchange)\\w*");
  private static final Set<String> OF_A_QUEUE = Set.of("poll", "pollFirst", "pollLast", "peek");

  @Override
  public String id() {
    return "concurrency.busy-wait";
  }

  @Override
  public String describe() {
    return "A thread that waits by asking over and over takes a whole processor for nothing.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.mainNodes(Statement.class).stream()
        .filter(Bodies::isLoop)
        .filter(loop -> isBusy(loop, submission.types()))
        .map(
            loop ->
                submission.finding(
                    this,
                    FindingKind.ESSENTIAL,
                    "`%s` waits in a loop that never rests; let the thread block until it is woken: a condition, a blocking queue or a latch."
                        .formatted(MemberNames.around(loop)),
                    loop))
        .toList();
  }

  private static boolean isBusy(Statement loop, TypeLookup types) {
    Optional<Statement> body = Waiting.body(loop);
    Optional<Expression> condition = Waiting.condition(loop);
    if (body.isEmpty()) {
      return false;
    }
    boolean rests = statements(body.get()).noneMatch(each -> isWork(each, types));
    boolean asks = condition.filter(each -> Waiting.asksOthers(each, types)).isPresent();
    return (rests && asks && !blocks(loop, types))
        || (Waiting.isEndless(loop)
            && rests
            && isLookingOnly(body.get(), types)
            && !blocks(loop, types))
        || (mayGoOn(loop, asks) && !blocks(loop, types) && pollsIdly(body.get(), types));
  }

  private static boolean mayGoOn(Statement loop, boolean asks) {
    return Waiting.isEndless(loop) || asks;
  }

  private static Stream<Statement> statements(Statement body) {
    return body instanceof BlockStmt block ? block.getStatements().stream() : Stream.of(body);
  }

  private static boolean isWork(Statement statement, TypeLookup types) {
    return switch (statement) {
      case EmptyStmt _ -> false;
      case ContinueStmt _ -> false;
      case ExpressionStmt single ->
          !(single.getExpression() instanceof MethodCallExpr call
              && SPINNING.contains(call.getNameAsString()));
      case IfStmt choice ->
          choice.getElseStmt().isPresent()
              || !isExit(choice.getThenStmt())
              || !Waiting.asksOthers(choice.getCondition(), types);
      default -> true;
    };
  }

  /** {@code while (true) { if (ready) break; }} */
  private static boolean isLookingOnly(Statement body, TypeLookup types) {
    return statements(body).anyMatch(each -> each instanceof IfStmt && !isWork(each, types));
  }

  private static boolean isExit(Statement statement) {
    Statement only =
        statement instanceof BlockStmt block && block.getStatements().size() == 1
            ? block.getStatement(0)
            : statement;
    return only instanceof BreakStmt || only instanceof ReturnStmt;
  }

  /** Whatever is not known not to block may block; a poll without a time-out does not. */
  private static boolean blocks(Node code, TypeLookup types) {
    return code.findAll(MethodCallExpr.class).stream()
        .anyMatch(
            call ->
                types
                    .callee(call)
                    .map(own -> own.getBody().filter(BusyWait::blocks).isPresent())
                    .orElseGet(() -> blocks(call)));
  }

  private static boolean blocks(BlockStmt body) {
    return body.findAll(MethodCallExpr.class).stream().anyMatch(BusyWait::blocks);
  }

  private static boolean blocks(MethodCallExpr call) {
    boolean future =
        call.getNameAsString().equals("get")
            && call.getArguments().isEmpty()
            && call.toString().matches("(?s).*([fF]uture|[tT]ask).*");
    boolean timed = OF_A_QUEUE.contains(call.getNameAsString()) && !call.getArguments().isEmpty();
    return future || timed || BLOCKING.matcher(call.getNameAsString()).matches();
  }

  /** {@code while (running) { job = queue.poll(); if (job != null) run(job); }} */
  private static boolean pollsIdly(Statement body, TypeLookup types) {
    List<Statement> statements = statements(body).toList();
    if (statements.size() < 2) {
      return false;
    }
    Optional<String> polled = polled(statements.getFirst(), types);
    return polled.isPresent()
        && statements.get(1) instanceof IfStmt choice
        && choice.getCondition() instanceof BinaryExpr compared
        && compared.getLeft().toString().equals(polled.get())
        && compared.getRight() instanceof NullLiteralExpr
        && switch (compared.getOperator()) {
          case NOT_EQUALS -> choice.getElseStmt().isEmpty() && statements.size() == 2;
          case EQUALS -> goesOn(choice.getThenStmt());
          default -> false;
        };
  }

  private static boolean goesOn(Statement then) {
    return statements(then)
        .allMatch(
            each ->
                each instanceof ContinueStmt
                    || (each instanceof IfStmt choice && isExit(choice.getThenStmt()))
                    || (each instanceof ExpressionStmt single
                        && single.getExpression() instanceof MethodCallExpr call
                        && SPINNING.contains(call.getNameAsString())));
  }

  private static Optional<String> polled(Statement statement, TypeLookup types) {
    if (!(statement instanceof ExpressionStmt single)) {
      return Optional.empty();
    }
    record Named(Node name, Expression value) {}
    Optional<Named> set =
        switch (single.getExpression()) {
          case AssignExpr assign -> Optional.of(new Named(assign.getTarget(), assign.getValue()));
          case Expression other ->
              other
                  .findFirst(VariableDeclarator.class)
                  .flatMap(
                      each -> each.getInitializer().map(value -> new Named(each.getName(), value)));
        };
    return set.filter(
            each ->
                each.value() instanceof MethodCallExpr call
                    && (isOwnLook(call, types) || isPoll(call, types)))
        .map(each -> each.name().toString());
  }

  /** A method of the candidate's own that looks, and answers null where there is nothing. */
  private static boolean isOwnLook(MethodCallExpr call, TypeLookup types) {
    return call.getScope().isEmpty()
        && types
            .callee(call)
            .filter(
                own ->
                    own.findAll(MethodCallExpr.class).stream()
                        .anyMatch(each -> isPoll(each, types)))
            .isPresent();
  }

  private static boolean isPoll(MethodCallExpr call, TypeLookup types) {
    return OF_A_QUEUE.contains(call.getNameAsString())
        && call.getArguments().isEmpty()
        && call.getScope()
            .filter(scope -> new SharedObjects(types).field(scope).isPresent())
            .isPresent();
  }
}
