package io.livegrade.analysis.mutation;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.challenge.MutationRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds locks, to be left open. */
final class LockMutants implements Mutants {
  private static final Set<String> SIGNALS =
      Set.of(
          "wait",
          "notify",
          "notifyAll",
          "await",
          "awaitNanos",
          "awaitUntil",
          "signal",
          "signalAll",
          "awaitUninterruptibly");

  @Override
  public List<Candidate> candidates(ParsedSubmission submission, MutationRule rule) {
    return all(submission);
  }

  /** {@return every lock that nobody waits or signals on while it is held} */
  static List<Candidate> all(ParsedSubmission submission) {
    List<Candidate> candidates = new ArrayList<>();
    submission.mainNodes(SynchronizedStmt.class).stream()
        .filter(block -> !signals(block))
        .map(LockMutants::block)
        .forEach(candidates::add);
    submission.mainNodes(MethodDeclaration.class).stream()
        .filter(method -> method.isSynchronized() && method.getBody().isPresent())
        .filter(method -> !signals(method))
        .map(LockMutants::method)
        .forEach(candidates::add);
    candidates.addAll(pairs(submission));
    return candidates;
  }

  private static Candidate block(SynchronizedStmt block) {
    return new Candidate(
        block,
        "the lock `%s` is not taken".formatted(block.getExpression()),
        number ->
            List.of(
                Edit.around(
                    block.getExpression(), Candidate.awake(number) + " ? new Object() : (", ")")));
  }

  /** Without its lock a signal throws at once, which no test can miss. */
  private static boolean signals(Node node) {
    return node.findAll(MethodCallExpr.class).stream()
        .anyMatch(call -> SIGNALS.contains(call.getNameAsString()));
  }

  /** The modifier is commented out and the body locks instead, so that the lock can be dropped. */
  private static Candidate method(MethodDeclaration method) {
    Modifier modifier =
        method.getModifiers().stream()
            .filter(each -> each.getKeyword() == Modifier.Keyword.SYNCHRONIZED)
            .findFirst()
            .orElseThrow();
    String lock =
        method.isStatic()
            ? Trees.enclosingType(method).map(TypeDeclaration::getNameAsString).orElse("Object")
                + ".class"
            : "this";
    Range body = method.getBody().orElseThrow().getRange().orElseThrow();
    return new Candidate(
        method,
        "`%s` is not synchronized".formatted(method.getNameAsString()),
        number ->
            List.of(
                Edit.around(modifier, "/*", "*/"),
                after(
                    body.begin,
                    " synchronized ("
                        + Candidate.awake(number)
                        + " ? new Object() : "
                        + lock
                        + ") {"),
                before(body.end, "}")));
  }

  /** {@return one candidate for each lock that a method locks and unlocks itself} */
  private static List<Candidate> pairs(ParsedSubmission submission) {
    Map<String, List<Node>> statements = new LinkedHashMap<>();
    Map<String, Boolean> locked = new LinkedHashMap<>();
    Map<String, Boolean> unlocked = new LinkedHashMap<>();
    for (MethodCallExpr call : submission.mainNodes(MethodCallExpr.class)) {
      boolean locks = call.getNameAsString().matches("lock|lockInterruptibly");
      boolean unlocks = call.getNameAsString().equals("unlock");
      if ((locks || unlocks)
          && call.getArguments().isEmpty()
          && standsAlone(call)
          && Trees.enclosing(call, CallableDeclaration.class)
              .filter(LockMutants::signals)
              .isEmpty()) {
        String key = key(call);
        statements
            .computeIfAbsent(key, _ -> new ArrayList<>())
            .add(call.getParentNode().orElseThrow());
        locked.merge(key, locks, Boolean::logicalOr);
        unlocked.merge(key, unlocks, Boolean::logicalOr);
      }
    }
    return statements.entrySet().stream()
        .filter(each -> locked.getOrDefault(each.getKey(), false))
        .filter(each -> unlocked.getOrDefault(each.getKey(), false))
        .map(each -> pair(each.getValue()))
        .toList();
  }

  private static Candidate pair(List<Node> statements) {
    Expression lock =
        ((MethodCallExpr) ((ExpressionStmt) statements.getFirst()).getExpression())
            .getScope()
            .orElseThrow();
    return new Candidate(
        statements.getFirst(),
        "the lock `%s` is not taken".formatted(lock),
        number ->
            statements.stream()
                .map(each -> Edit.around(each, "{ if (!" + Candidate.awake(number) + ") ", " }"))
                .toList());
  }

  private static boolean standsAlone(MethodCallExpr call) {
    return call.getScope().isPresent()
        && call.getParentNode().filter(ExpressionStmt.class::isInstance).isPresent()
        && call.getParentNode()
            .flatMap(Node::getParentNode)
            .filter(BlockStmt.class::isInstance)
            .isPresent();
  }

  private static String key(MethodCallExpr call) {
    int member =
        Trees.enclosing(call, CallableDeclaration.class).map(System::identityHashCode).orElse(0);
    return member + " " + call.getScope().map(Expression::toString).orElse("");
  }

  private static Edit after(Position place, String text) {
    return new Edit(place, place, "", text);
  }

  private static Edit before(Position place, String text) {
    return new Edit(place, place, text, "");
  }
}
