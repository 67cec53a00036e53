package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fields of which each single use is safe: atomics, concurrent collections, volatiles. */
final class SafeState {
  private static final Set<String> READS =
      Set.of(
          "get",
          "containsKey",
          "contains",
          "size",
          "isEmpty",
          "remainingCapacity",
          "getOrDefault",
          "intValue",
          "longValue",
          "getPlain",
          "getAcquire");
  private static final Set<String> SIZES = Set.of("size", "isEmpty", "remainingCapacity");
  private static final Set<String> STEPS =
      Set.of(
          "incrementAndGet",
          "getAndIncrement",
          "decrementAndGet",
          "getAndDecrement",
          "addAndGet",
          "getAndAdd");
  private static final Set<String> ADDS = Set.of("put", "add", "offer", "addLast", "addFirst");
  private static final Set<String> SETS = Set.of("set", "lazySet", "getAndSet");
  private static final Set<String> REMOVES = Set.of("remove", "pollFirstEntry", "pollFirst");

  private final TypeLookup types;
  private final SharedObjects shared;

  SafeState(ParsedSubmission submission) {
    this.types = submission.types();
    this.shared = new SharedObjects(types);
  }

  /** {@return the fields whose value the expression looks at, also by way of a local copy} */
  Stream<VariableDeclarator> readBy(Expression condition) {
    return condition.findAll(Expression.class).stream()
        .flatMap(each -> Stream.concat(Stream.of(each), copied(each)))
        .flatMap(each -> readItself(each).stream());
  }

  /** {@return whether only the number of elements is looked at} */
  boolean asksForSize(Expression condition) {
    return condition.findAll(MethodCallExpr.class).stream()
        .anyMatch(call -> SIZES.contains(call.getNameAsString()));
  }

  private Optional<VariableDeclarator> readItself(Expression each) {
    if (each instanceof MethodCallExpr call && isOwnSynchronized(call)) {
      return call.getScope().flatMap(shared::field);
    }
    if (each instanceof MethodCallExpr call && READS.contains(call.getNameAsString())) {
      return call.getScope().flatMap(shared::field).filter(this::isConcurrent);
    }
    return shared.field(each).filter(this::isVolatileValue);
  }

  private Stream<Expression> copied(Expression each) {
    return each instanceof NameExpr name
        ? types.variables().declarationOf(name).stream()
            .filter(VariableDeclarator.class::isInstance)
            .map(VariableDeclarator.class::cast)
            .filter(variable -> !FieldUses.has(variable, _ -> true))
            .flatMap(variable -> variable.getInitializer().stream())
            .flatMap(value -> value instanceof MethodCallExpr ? Stream.of(value) : Stream.empty())
        : Stream.empty();
  }

  /** {@return whether an object of the candidate's own is asked that locks itself for each call} */
  private boolean isOwnSynchronized(MethodCallExpr call) {
    return call.getScope().flatMap(shared::field).isPresent()
        && types.callee(call).filter(MethodDeclaration::isSynchronized).isPresent();
  }

  /** {@return whether the node changes the field in a way that ignores what others did to it} */
  boolean acts(Node node, VariableDeclarator field, boolean sizeAsked) {
    return switch (node) {
      case MethodCallExpr call when isOn(call, field) ->
          (isOwnSynchronized(call) && isStatement(call))
              || STEPS.contains(call.getNameAsString())
              || ADDS.contains(call.getNameAsString())
              || (SETS.contains(call.getNameAsString()) && !setsNull(call))
              || (sizeAsked && REMOVES.contains(call.getNameAsString()));
      case AssignExpr assign ->
          !(assign.getValue() instanceof NullLiteralExpr)
              && shared.field(assign.getTarget()).filter(at -> Trees.same(at, field)).isPresent();
      default -> false;
    };
  }

  private static boolean isStatement(MethodCallExpr call) {
    return call.getParentNode().filter(ExpressionStmt.class::isInstance).isPresent();
  }

  /** {@return whether the node counts or adds, which a reset does not} */
  boolean adds(Node node, VariableDeclarator field) {
    return node instanceof MethodCallExpr call
        && isOn(call, field)
        && (STEPS.contains(call.getNameAsString()) || ADDS.contains(call.getNameAsString()));
  }

  private static boolean setsNull(MethodCallExpr call) {
    return call.getArguments().size() != 1 || call.getArgument(0) instanceof NullLiteralExpr;
  }

  boolean isOn(MethodCallExpr call, VariableDeclarator field) {
    return call.getScope().flatMap(shared::field).filter(at -> Trees.same(at, field)).isPresent();
  }

  boolean isConcurrent(VariableDeclarator field) {
    Optional<KnownType> type = types.ofVariable(field);
    boolean ofLibrary =
        type.filter(
                each ->
                    each.name().startsWith("java.util.concurrent.")
                        && !each.name().startsWith("java.util.concurrent.locks.")
                        && !each.name().endsWith("AtomicBoolean"))
            .isPresent();
    return ofLibrary
        || field
            .getInitializer()
            .filter(
                value ->
                    value
                        .toString()
                        .matches("(?s)(Collections\\.synchronized\\w+\\(|new Concurrent\\w+).*"))
            .isPresent();
  }

  /** A flag that is set twice is set all the same. */
  private boolean isVolatileValue(VariableDeclarator field) {
    return FieldUses.has(field, FieldDeclaration::isVolatile)
        && types.ofVariable(field).filter(type -> !type.is("boolean")).isPresent();
  }
}
