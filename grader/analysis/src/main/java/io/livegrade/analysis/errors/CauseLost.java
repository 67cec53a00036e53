package io.livegrade.analysis.errors;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for exceptions thrown in place of another without taking it along. */
@AutoService(Check.class)
public final class CauseLost implements Check {
  private static final Set<String> TEXTS =
      Set.of("getMessage", "getLocalizedMessage", "getOriginalMessage", "toString", "getClass");

  /** Failures that say no more than what the new exception says as well. */
  private static final Set<String> TOLD_BY_TYPE =
      Set.of(
          "NumberFormatException",
          "ArithmeticException",
          "DateTimeParseException",
          "DateTimeException",
          "ClassCastException",
          "NoSuchElementException",
          "IllegalArgumentException",
          "IllegalStateException",
          "UnsupportedOperationException",
          "NullPointerException",
          "CharacterCodingException",
          "EOFException",
          "InterruptedException",
          "TimeoutException");

  @Override
  public String id() {
    return "errors.cause-lost";
  }

  @Override
  public String describe() {
    return "An exception thrown in place of another carries it as its cause, or nobody learns what"
        + " really failed.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.mainNodes(CatchClause.class).stream()
        .filter(clause -> !isLogged(clause))
        .flatMap(
            clause ->
                Catches.rethrows(clause).stream()
                    .flatMap(thrown -> judge(submission, clause, thrown)))
        .toList();
  }

  private Stream<Finding> judge(ParsedSubmission submission, CatchClause clause, ThrowStmt thrown) {
    if (!(thrown.getExpression() instanceof ObjectCreationExpr creation)
        || !Trees.enclosing(thrown, CatchClause.class)
            .filter(each -> Trees.same(each, clause))
            .isPresent()
        || takesAlong(creation, clause)
        || isDecided(thrown, clause)) {
      return Stream.empty();
    }
    boolean customary = isCustomary(clause, submission);
    String lost =
        "`%s` throws %s without the %s it caught"
            .formatted(
                MemberNames.around(thrown),
                creation.getType().getNameAsString(),
                Catches.names(clause));
    return Stream.of(
        customary
            ? submission.finding(
                this,
                FindingKind.INFORMATIVE,
                lost
                    + "; customary for input that cannot be read, yet a cause helps whoever debugs it.",
                thrown)
            : submission.finding(
                this,
                FindingKind.ACTIONABLE,
                lost + "; pass it on as the cause, or nobody learns what really failed.",
                thrown));
  }

  private static boolean isLogged(CatchClause clause) {
    return Catches.uses(clause).stream().anyMatch(use -> Logging.isLogged(use, clause));
  }

  private static boolean takesAlong(ObjectCreationExpr creation, CatchClause clause) {
    return Catches.standIns(clause).stream()
        .flatMap(
            variable ->
                creation.getArguments().stream()
                    .flatMap(argument -> Catches.uses(argument, variable).stream()))
        .anyMatch(use -> !isText(use));
  }

  private static boolean isText(NameExpr use) {
    Expression around = Trees.enclosing(use, Expression.class).orElse(use);
    return around instanceof BinaryExpr
        || (around instanceof MethodCallExpr call && TEXTS.contains(call.getNameAsString()));
  }

  /** The exception was looked at, and the new one says what was seen. */
  private static boolean isDecided(ThrowStmt thrown, CatchClause clause) {
    return Catches.standIns(clause).stream()
        .anyMatch(variable -> isDecidedBy(variable, thrown, clause));
  }

  private static boolean isDecidedBy(String variable, ThrowStmt thrown, CatchClause clause) {
    return Trees.ancestors(thrown)
        .takeWhile(each -> !Trees.same(each, clause))
        .anyMatch(
            each ->
                switch (each) {
                  case IfStmt choice -> !Catches.uses(choice.getCondition(), variable).isEmpty();
                  case SwitchStmt choice -> !Catches.uses(choice.getSelector(), variable).isEmpty();
                  case SwitchExpr choice -> !Catches.uses(choice.getSelector(), variable).isEmpty();
                  default -> false;
                });
  }

  private static boolean isCustomary(CatchClause clause, ParsedSubmission submission) {
    boolean decodes = JsonDecoding.decodes(Catches.attempt(clause).getTryBlock(), submission);
    return Catches.types(clause).stream()
        .allMatch(
            type ->
                TOLD_BY_TYPE.contains(type)
                    || JsonDecoding.FAILURES.contains(type)
                    || type.contains("Constraint")
                    || type.contains("Duplicate")
                    || (decodes && type.equals("IOException")));
  }
}
