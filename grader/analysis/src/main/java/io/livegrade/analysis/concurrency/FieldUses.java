package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Trees;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every use of every field outside constructors and initialisers. */
final class FieldUses {
  private static final Pattern CHANGING =
      Pattern.compile(
          "(put|add|remove|poll|offer|compute|merge|replace|set|insert|delete|push|pop|retain|sort|append)\\w*"
              + "|clear|setLength|reverse");

  private final IdentityHashMap<Node, List<FieldUse>> uses = new IdentityHashMap<>();
  private final List<VariableDeclarator> fields = new ArrayList<>();

  private FieldUses(ParsedSubmission submission) {
    SharedObjects shared = new SharedObjects(submission.types());
    PlainTypes plain = new PlainTypes(submission);
    for (Expression place : submission.mainNodes(Expression.class)) {
      boolean names = place instanceof NameExpr || place instanceof FieldAccessExpr;
      boolean later = Bodies.around(place).filter(body -> !Bodies.isConstruction(body)).isPresent();
      if (names && later) {
        shared.field(place).flatMap(field -> use(field, place, plain)).ifPresent(this::add);
      }
    }
  }

  static FieldUses of(ParsedSubmission submission) {
    return submission.derived(FieldUses.class, FieldUses::new);
  }

  /** {@return the fields used, in the order of their first use} */
  List<VariableDeclarator> fields() {
    return List.copyOf(fields);
  }

  List<FieldUse> uses(VariableDeclarator field) {
    return uses.getOrDefault(field, List.of());
  }

  static boolean has(
      VariableDeclarator field, java.util.function.Predicate<FieldDeclaration> what) {
    return field
        .getParentNode()
        .filter(FieldDeclaration.class::isInstance)
        .map(FieldDeclaration.class::cast)
        .filter(what)
        .isPresent();
  }

  private void add(FieldUse use) {
    if (!uses.containsKey(use.field())) {
      fields.add(use.field());
    }
    uses.computeIfAbsent(use.field(), _ -> new ArrayList<>()).add(use);
  }

  private static Optional<FieldUse> use(
      VariableDeclarator field, Expression place, PlainTypes plain) {
    Node around = place.getParentNode().orElse(place);
    boolean changeable = !has(field, FieldDeclaration::isFinal);
    boolean step =
        around instanceof UnaryExpr unary && unary.getOperator().name().contains("CREMENT");
    if (around instanceof AssignExpr assign && Trees.same(assign.getTarget(), place)) {
      boolean reads = assign.getOperator() != AssignExpr.Operator.ASSIGN || reads(assign, place);
      return Optional.of(new FieldUse(field, place, true, reads));
    }
    if (step) {
      return Optional.of(new FieldUse(field, place, true, true));
    }
    if (plain.holdsPlain(field)) {
      if (around instanceof MethodCallExpr call
          && call.getScope().filter(scope -> Trees.same(scope, place)).isPresent()) {
        boolean changes =
            CHANGING.matcher(call.getNameAsString()).matches()
                || plain.everyCallChanges(field, call.getNameAsString());
        return Optional.of(new FieldUse(field, place, changes, true));
      }
      if (around instanceof com.github.javaparser.ast.stmt.ForEachStmt) {
        return Optional.of(new FieldUse(field, place, false, true));
      }
    }
    return changeable && !(around instanceof SynchronizedStmt)
        ? Optional.of(new FieldUse(field, place, false, true))
        : Optional.empty();
  }

  private static boolean reads(AssignExpr assign, Expression place) {
    return assign.getValue().findAll(Expression.class).stream()
        .anyMatch(each -> each.toString().equals(place.toString()));
  }
}
