package io.livegrade.analysis.layering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.Part;
import io.livegrade.analysis.roles.Role;
import io.livegrade.analysis.roles.Roles;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A {@link Check} that reports rules of the domain decided where HTTP is spoken. */
@AutoService(Check.class)
public final class ValidationInHandler implements Check {
  @Override
  public String id() {
    return "layering.validation-in-handler";
  }

  @Override
  public String describe() {
    return "The handler decides whether an expense is acceptable; whoever else creates one is not held to the rule.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Roles roles = Roles.of(submission);
    return roles.with(Role.HANDLER).stream()
        .flatMap(handler -> finding(submission, roles, handler).stream())
        .toList();
  }

  private List<Finding> finding(ParsedSubmission submission, Roles roles, Part handler) {
    List<Node> code = roles.requestCode(handler);
    List<Node> places =
        Stream.concat(
                code.stream().filter(roles.decisions()::isDecision),
                code.stream().flatMap(node -> userLookups(roles, node)))
            .sorted(Places.IN_ORDER)
            .toList();
    if (places.isEmpty()) {
      return List.of();
    }
    Node first = places.getFirst();
    return List.of(
        submission.finding(
            this,
            FindingKind.ESSENTIAL,
            "`%s` decides %s while it handles a request; that rule belongs in the service."
                .formatted(MemberNames.around(first), Excerpt.of(first)),
            first,
            Places.fewAfter(places)));
  }

  /** {@return questions to a repository, in a condition, about whether the user exists} */
  private static Stream<Node> userLookups(Roles roles, Node node) {
    return condition(node).stream()
        .flatMap(condition -> condition.findAll(MethodCallExpr.class).stream())
        .filter(call -> call.toString().toLowerCase(Locale.ROOT).contains("user"))
        .filter(roles::isRepositoryCall)
        .filter(call -> !insideAnotherCall(call))
        .map(call -> call);
  }

  private static List<Expression> condition(Node node) {
    return switch (node) {
      case IfStmt choice -> List.of(choice.getCondition());
      case ConditionalExpr choice -> List.of(choice.getCondition());
      default -> List.of();
    };
  }

  private static boolean insideAnotherCall(MethodCallExpr call) {
    return Trees.enclosing(call, MethodCallExpr.class)
        .filter(outer -> Trees.indexOf(outer.getArguments(), call) >= 0)
        .isPresent();
  }
}
