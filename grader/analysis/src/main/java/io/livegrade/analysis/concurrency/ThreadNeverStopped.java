package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for threads and executors that nothing in the submission can end. */
@AutoService(Check.class)
public final class ThreadNeverStopped implements Check {
  private static final Set<String> STOPPING =
      Set.of("interrupt", "shutdown", "shutdownNow", "close", "cancel", "stop");

  @Override
  public String id() {
    return "concurrency.thread-never-stopped";
  }

  @Override
  public String describe() {
    return "A thread that nothing ends outlives what it was for, one more for every object made.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return Stream.concat(executors(submission), loops(submission)).toList();
  }

  private Stream<Finding> executors(ParsedSubmission submission) {
    return submission.mainNodes(VariableDeclarator.class).stream()
        .filter(field -> FieldUses.has(field, each -> !each.isStatic()))
        .filter(
            field ->
                submission
                    .types()
                    .ofVariable(field)
                    .filter(
                        type ->
                            submission
                                .types()
                                .isSubtype(type, "java.util.concurrent.ExecutorService"))
                    .isPresent())
        .filter(field -> isMadeHere(field) && !isDaemon(field))
        .filter(field -> !isStopped(field, submission))
        .map(
            field ->
                submission.finding(
                    this,
                    FindingKind.ACTIONABLE,
                    "Nothing shuts down `%s`, so its threads outlive the object; shut it down where the object is closed."
                        .formatted(MemberNames.around(field)),
                    field));
  }

  private static boolean isMadeHere(VariableDeclarator field) {
    return values(field)
        .anyMatch(
            value ->
                value
                    .toString()
                    .matches("(?s)(Executors\\.new\\w+|new (Scheduled)?ThreadPoolExecutor).*"));
  }

  private static boolean isDaemon(VariableDeclarator field) {
    return Trees.enclosingType(field)
        .filter(
            type -> type.toString().matches("(?s).*(setDaemon\\(true|daemon\\(\\)|\\.daemon\\().*"))
        .isPresent();
  }

  private static Stream<Expression> values(VariableDeclarator field) {
    return Stream.concat(
        field.getInitializer().stream(),
        Trees.enclosingType(field).stream()
            .flatMap(type -> type.findAll(AssignExpr.class).stream())
            .filter(
                assign ->
                    assign.getTarget().toString().matches("(this\\.)?" + field.getNameAsString()))
            .map(AssignExpr::getValue));
  }

  /** {@return whether a stop is called on it, or it is given to somebody who may} */
  private static boolean isStopped(VariableDeclarator field, ParsedSubmission submission) {
    String name = field.getNameAsString();
    return submission.mainNodes(MethodCallExpr.class).stream()
            .anyMatch(
                call ->
                    (STOPPING.contains(call.getNameAsString())
                            && call.getScope().filter(scope -> named(scope, name)).isPresent())
                        || call.getArguments().stream().anyMatch(each -> named(each, name)))
        || !FieldUses.has(field, FieldDeclaration::isPrivate)
        || submission.mainNodes(ReturnStmt.class).stream()
            .flatMap(each -> each.getExpression().stream())
            .anyMatch(each -> named(each, name));
  }

  private static boolean named(Expression expression, String name) {
    return expression.toString().matches("(this\\.)?" + name);
  }

  private Stream<Finding> loops(ParsedSubmission submission) {
    boolean interrupts =
        submission.mainNodes(MethodCallExpr.class).stream()
            .filter(call -> Trees.enclosing(call, CatchClause.class).isEmpty())
            .anyMatch(call -> call.getNameAsString().matches("interrupt|shutdownNow|cancel|close"));
    return new Threads(submission)
        .bodies().stream()
            .filter(body -> !interrupts && !isDaemonNear(body))
            .flatMap(body -> runAll(body, submission.types()))
            .distinct()
            .flatMap(body -> Bodies.own(body, Statement.class))
            .filter(Waiting::isEndless)
            .filter(loop -> !hasWayOut(loop))
            .map(
                loop ->
                    submission.finding(
                        this,
                        FindingKind.ESSENTIAL,
                        "The thread that runs `%s` loops for good, and nothing interrupts it or tells it to end; give it an end and use it when the object is closed."
                            .formatted(MemberNames.around(loop)),
                        loop));
  }

  /** {@return the task and the candidate's own methods it calls} */
  private static Stream<Node> runAll(Node body, TypeLookup types) {
    return Stream.concat(
        Stream.of(body),
        Bodies.own(body, MethodCallExpr.class)
            .filter(call -> call.getScope().isEmpty())
            .flatMap(call -> types.callee(call).stream())
            .filter(MethodDeclaration.class::isInstance));
  }

  private static boolean isDaemonNear(Node body) {
    return Trees.enclosingType(body)
        .filter(type -> type.toString().matches("(?s).*(setDaemon\\(true|daemon\\().*"))
        .isPresent();
  }

  private static boolean hasWayOut(Statement loop) {
    return Stream.of(BreakStmt.class, ReturnStmt.class, ThrowStmt.class)
        .flatMap(kind -> loop.findAll(kind).stream())
        .anyMatch(
            exit ->
                Trees.ancestors(exit)
                    .takeWhile(around -> !Trees.same(around, loop))
                    .noneMatch(CatchClause.class::isInstance));
  }
}
