package io.livegrade.analysis.errors;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for texts of exceptions, written for developers, in what clients are answered. */
@AutoService(Check.class)
public final class LeaksInternals implements Check {
  private static final Set<String> UNEXPECTED =
      Set.of("Exception", "Throwable", "RuntimeException", "Error", "NullPointerException");
  private static final Set<String> TEXTS =
      Set.of("getMessage", "getLocalizedMessage", "toString", "getStackTrace", "printStackTrace");
  private static final Pattern ANSWER =
      Pattern.compile(".*(Response|Reply|Answer|Problem|Respond).*");

  @Override
  public String id() {
    return "errors.leaks-internals";
  }

  @Override
  public String describe() {
    return "The text of an unexpected exception tells a client about tables, classes and drivers.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.mainNodes(CatchClause.class).stream()
        .filter(clause -> kind(clause).isPresent())
        .filter(clause -> !tellsApart(clause) && !rethrowsIt(clause))
        .flatMap(clause -> leaks(clause, submission))
        .toList();
  }

  private Stream<Finding> leaks(CatchClause clause, ParsedSubmission submission) {
    return Catches.uses(clause).stream()
        .filter(use -> isText(use) && !isGuarded(use, clause) && !Logging.isLogged(use, clause))
        .filter(use -> isAnswered(use, clause, submission))
        .limit(1)
        .flatMap(
            use ->
                kind(clause).stream()
                    .map(kind -> submission.finding(this, kind, message(clause), use)));
  }

  /** Empty where the exception's text may well be meant for the client. */
  private static Optional<FindingKind> kind(CatchClause clause) {
    List<String> types = Catches.types(clause);
    if (types.stream().anyMatch(type -> UNEXPECTED.contains(type) || type.startsWith("SQL"))) {
      return Optional.of(FindingKind.ESSENTIAL);
    }
    return types.stream().anyMatch(JsonDecoding.FAILURES::contains)
        ? Optional.of(FindingKind.INFORMATIVE)
        : Optional.empty();
  }

  /** Whoever catches it next answers; here it is only reported. */
  private static boolean rethrowsIt(CatchClause clause) {
    String variable = clause.getParameter().getNameAsString();
    return Catches.rethrows(clause).stream()
        .anyMatch(
            thrown ->
                thrown.getExpression() instanceof NameExpr name
                    && name.getNameAsString().equals(variable));
  }

  private static boolean tellsApart(CatchClause clause) {
    String variable = clause.getParameter().getNameAsString();
    return clause.getBody().findAll(InstanceOfExpr.class).stream()
            .anyMatch(each -> !Catches.uses(each.getExpression(), variable).isEmpty())
        || clause.getBody().findAll(SwitchExpr.class).stream()
            .anyMatch(each -> !Catches.uses(each.getSelector(), variable).isEmpty())
        || clause.getBody().findAll(SwitchStmt.class).stream()
            .anyMatch(each -> !Catches.uses(each.getSelector(), variable).isEmpty());
  }

  private static boolean isText(NameExpr use) {
    Node around = Trees.enclosing(use, Node.class).orElse(use);
    return around instanceof BinaryExpr
        || (around instanceof MethodCallExpr call
            && (call.getScope().filter(scope -> Trees.same(scope, use)).isPresent()
                ? TEXTS.contains(call.getNameAsString())
                : call.toString().startsWith("String.valueOf(")));
  }

  private static boolean isGuarded(NameExpr use, CatchClause clause) {
    return within(use, clause)
        .anyMatch(
            each ->
                each instanceof ThrowStmt
                    || each instanceof ConditionalExpr
                    || each instanceof SwitchExpr
                    || (each instanceof IfStmt choice
                        && !Catches.uses(choice.getCondition(), use.getNameAsString()).isEmpty()));
  }

  private static boolean isAnswered(NameExpr use, CatchClause clause, ParsedSubmission submission) {
    boolean named =
        within(use, clause)
            .anyMatch(
                each ->
                    switch (each) {
                      case ObjectCreationExpr made -> isAnswer(made.getType().getNameAsString());
                      case MethodCallExpr call -> isAnswer(call.toString().split("\\(", 2)[0]);
                      default -> false;
                    });
    return named || (holdsExchange(clause, submission) && goesOn(use, clause));
  }

  private static boolean isAnswer(String name) {
    return ANSWER.matcher(name).matches() && !name.endsWith("Exception");
  }

  /** The text is handed to a call, at once or by way of a variable. */
  private static boolean goesOn(NameExpr use, CatchClause clause) {
    return within(use, clause)
        .anyMatch(
            each ->
                switch (each) {
                  case MethodCallExpr call ->
                      call.getArguments().stream().anyMatch(a -> holds(a, use));
                  case VariableDeclarator variable ->
                      Catches.uses(clause.getBody(), variable.getNameAsString()).stream()
                          .anyMatch(later -> !Logging.isLogged(later, clause));
                  case AssignExpr assigned -> isAnsweredLater(assigned, clause);
                  default -> false;
                });
  }

  private static boolean isAnsweredLater(AssignExpr assigned, CatchClause clause) {
    return assigned.getTarget() instanceof NameExpr variable
        && Trees.enclosing(clause, BodyDeclaration.class).stream()
            .flatMap(body -> Catches.uses(body, variable.getNameAsString()).stream())
            .filter(later -> !clause.isAncestorOf(later) && !Logging.isLogged(later, clause))
            .anyMatch(later -> Trees.enclosing(later, MethodCallExpr.class).isPresent());
  }

  private static boolean holds(Node argument, Node use) {
    return Trees.same(argument, use) || argument.isAncestorOf(use);
  }

  private static boolean holdsExchange(CatchClause clause, ParsedSubmission submission) {
    return Trees.ancestors(clause)
        .flatMap(
            each ->
                switch (each) {
                  case LambdaExpr lambda -> lambda.getParameters().stream();
                  case CallableDeclaration<?> callable -> callable.getParameters().stream();
                  default -> Stream.<Parameter>empty();
                })
        .anyMatch(
            parameter ->
                submission
                    .types()
                    .ofVariable(parameter)
                    .filter(type -> type.simpleName().equals("HttpExchange"))
                    .isPresent());
  }

  private static Stream<Node> within(Node node, CatchClause clause) {
    return Trees.ancestors(node).takeWhile(each -> !Trees.same(each, clause));
  }

  private static String message(CatchClause clause) {
    return "`%s` puts the text of a caught %s into its answer; log it, and answer with words of your own."
        .formatted(MemberNames.around(clause), Catches.names(clause));
  }
}
