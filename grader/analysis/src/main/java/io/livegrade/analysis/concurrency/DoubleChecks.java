package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds fields that are asked for without a lock, then asked for again and set under one. */
final class DoubleChecks {
  /** The question asked without the lock. */
  record DoubleCheck(VariableDeclarator field, IfStmt first, AssignExpr set) {}

  private final List<DoubleCheck> found = new ArrayList<>();

  private DoubleChecks(ParsedSubmission submission) {
    SharedObjects shared = new SharedObjects(submission.types());
    Locks locks = Locks.of(submission);
    for (AssignExpr set : submission.mainNodes(AssignExpr.class)) {
      Optional<VariableDeclarator> field = shared.field(set.getTarget());
      Optional<Node> body = Bodies.around(set);
      if (field.isEmpty() || body.isEmpty() || !locks.isHeld(set)) {
        continue;
      }
      List<IfStmt> asked =
          Bodies.own(body.get(), IfStmt.class)
              .filter(each -> Bodies.isBefore(each, set))
              .filter(each -> asks(each, field.get(), submission, shared))
              .toList();
      boolean again =
          asked.stream()
              .anyMatch(each -> locks.isHeld(each.getCondition()) && each.isAncestorOf(set));
      asked.stream()
          .filter(each -> again && !locks.mayBeHeld(each.getCondition()))
          .findFirst()
          .ifPresent(first -> found.add(new DoubleCheck(field.get(), first, set)));
    }
  }

  static DoubleChecks of(ParsedSubmission submission) {
    return submission.derived(DoubleChecks.class, DoubleChecks::new);
  }

  List<DoubleCheck> found() {
    return List.copyOf(found);
  }

  List<VariableDeclarator> fields() {
    return found.stream().map(DoubleCheck::field).toList();
  }

  static boolean isVolatile(VariableDeclarator field) {
    return FieldUses.has(field, FieldDeclaration::isVolatile);
  }

  /** {@return whether the condition looks at the field, or at a copy taken of it} */
  private static boolean asks(
      IfStmt choice, VariableDeclarator field, ParsedSubmission submission, SharedObjects shared) {
    return choice.getCondition().findAll(Expression.class).stream()
        .flatMap(each -> origins(each, submission))
        .anyMatch(each -> shared.field(each).filter(at -> Trees.same(at, field)).isPresent());
  }

  private static Stream<Expression> origins(Expression asked, ParsedSubmission submission) {
    Stream<Expression> copies =
        asked instanceof NameExpr name
            ? submission.types().variables().declarationOf(name).stream()
                .filter(VariableDeclarator.class::isInstance)
                .map(VariableDeclarator.class::cast)
                .filter(variable -> !FieldUses.has(variable, _ -> true))
                .flatMap(variable -> variable.getInitializer().stream())
            : Stream.empty();
    return Stream.concat(Stream.of(asked), copies);
  }
}
