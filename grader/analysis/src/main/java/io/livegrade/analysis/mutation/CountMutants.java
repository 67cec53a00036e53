package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.ValuePath;
import io.livegrade.analysis.syntax.TypeLookup;
import io.livegrade.model.challenge.MutationRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds counts, to be kept wrongly by one. */
final class CountMutants implements Mutants {
  private static final Set<String> STEPS =
      Set.of(
          "incrementAndGet",
          "getAndIncrement",
          "decrementAndGet",
          "getAndDecrement",
          "addAndGet",
          "getAndAdd");
  private static final Set<String> COUNTING =
      Set.of(
          "ArrayBlockingQueue",
          "LinkedBlockingQueue",
          "LinkedBlockingDeque",
          "Semaphore",
          "CountDownLatch");

  @Override
  public List<Candidate> candidates(ParsedSubmission submission, MutationRule rule) {
    Words words = new Words(rule.words(), new ValuePath(submission.types()));
    TypeLookup types = submission.types();
    return submission.mainNodes(Expression.class).stream()
        .flatMap(
            expression ->
                switch (expression) {
                  case UnaryExpr step when Rewriting.isStep(step) && words.match(step, step) ->
                      leftOut(step, step.getExpression()).stream();
                  case AssignExpr sum when isSum(sum) && words.match(sum.getTarget(), sum) ->
                      leftOut(sum, sum.getTarget()).stream();
                  case MethodCallExpr call when isStep(call) && words.match(call, call) ->
                      leftOut(call).stream();
                  case NameExpr count when isGivenSize(count, types) && words.match(count, count) ->
                      Stream.of(oneMore(count));
                  default -> Stream.empty();
                })
        .toList();
  }

  private static boolean isSum(AssignExpr assign) {
    return assign.getOperator() == AssignExpr.Operator.PLUS
        || assign.getOperator() == AssignExpr.Operator.MINUS;
  }

  private static boolean isStep(MethodCallExpr call) {
    return call.getScope().isPresent()
        && (STEPS.contains(call.getNameAsString())
            || call.getNameAsString().matches("increment|decrement"));
  }

  private static Optional<Candidate> leftOut(Expression step, Expression count) {
    return Rewriting.copy(count).flatMap(kept -> leftOut(step, kept));
  }

  private static Optional<Candidate> leftOut(MethodCallExpr step) {
    return step.getScope().flatMap(Rewriting::copy).flatMap(kept -> leftOut(step, kept + ".get()"));
  }

  private static Optional<Candidate> leftOut(Expression step, String instead) {
    String description = "the step %s is left out".formatted(Excerpt.of(step));
    Node statement = step.getParentNode().orElse(step);
    if (Statements.standsAlone(statement)) {
      return Optional.of(Candidate.leftOut(statement, description));
    }
    return statement instanceof Expression && !Rewriting.isFixed(step)
        ? Optional.of(
            Candidate.around(
                step,
                description,
                number -> "(" + Candidate.awake(number) + " ? " + instead + " : ",
                ")"))
        : Optional.empty();
  }

  /** {@return whether the number is what a queue, a semaphore or a pool is made with} */
  private static boolean isGivenSize(NameExpr count, TypeLookup types) {
    boolean taken =
        switch (count.getParentNode().orElse(count)) {
          case ObjectCreationExpr creation ->
              COUNTING.contains(creation.getType().getNameAsString())
                  || types
                      .declarations()
                      .declaration(types.declarations().meaning(creation.getType()))
                      .filter(TypeDeclaration::isClassOrInterfaceDeclaration)
                      .isPresent();
          case MethodCallExpr call -> call.getNameAsString().equals("newFixedThreadPool");
          default -> false;
        };
    return taken && types.nearby(count).filter(type -> type.is("int")).isPresent();
  }

  private static Candidate oneMore(NameExpr count) {
    return Candidate.around(
        count,
        "the number `%s` given here is one too many".formatted(count),
        number -> "(" + Candidate.awake(number) + " ? 1 : 0) + ",
        "");
  }
}
