package io.livegrade.analysis.errors;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for JSON that is decoded where nobody, however far up, catches that it is malformed. */
@AutoService(Check.class)
public final class DecodeUnchecked implements Check {
  /** Calls through which a wrapper may run any handler. */
  private static final Set<String> DYNAMIC =
      Set.of("handle", "apply", "accept", "run", "call", "get", "execute", "doFilter", "invoke");

  @Override
  public String id() {
    return "errors.decode-unchecked";
  }

  @Override
  public String describe() {
    return "A request body that is not JSON must be answered with 400; where nothing catches the"
        + " failure to decode it, it is not.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    if (!servesHttp(submission)) {
      return List.of();
    }
    return submission.mainNodes(MethodCallExpr.class).stream()
        .filter(call -> JsonDecoding.isDecoding(call, submission))
        .filter(call -> !isCaught(call, submission))
        .map(call -> submission.finding(this, FindingKind.ESSENTIAL, message(call), call))
        .toList();
  }

  private static boolean servesHttp(ParsedSubmission submission) {
    return submission.mainNodes(ClassOrInterfaceType.class).stream()
        .anyMatch(type -> type.getNameAsString().matches("HttpExchange|HttpHandler"));
  }

  private static boolean isCaught(MethodCallExpr decode, ParsedSubmission submission) {
    Set<String> leadingThere = leadingTo(decode, submission);
    return submission.mainNodes(CatchClause.class).stream()
        .filter(
            clause ->
                Catches.types(clause).stream()
                    .anyMatch(type -> JsonDecoding.catchesFailure(type, decode, submission)))
        .map(Catches::attempt)
        .anyMatch(attempt -> guards(attempt, decode, leadingThere, submission));
  }

  private static boolean guards(
      TryStmt attempt, Node decode, Set<String> leadingThere, ParsedSubmission submission) {
    return attempt.getTryBlock().isAncestorOf(decode)
        || attempt.getResources().stream().anyMatch(each -> each.isAncestorOf(decode))
        || attempt.findAll(MethodCallExpr.class).stream()
            .anyMatch(
                call ->
                    leadingThere.contains(call.getNameAsString()) || isDynamic(call, submission))
        || attempt.findAll(ObjectCreationExpr.class).stream()
            .anyMatch(creation -> leadingThere.contains(creation.getType().getNameAsString()));
  }

  private static boolean isDynamic(MethodCallExpr call, ParsedSubmission submission) {
    return submission
        .types()
        .callee(call)
        .map(callee -> callee.getBody().isEmpty())
        .orElseGet(() -> DYNAMIC.contains(call.getNameAsString()));
  }

  /** By name alone: a method too many makes the check more lenient, never harsher. */
  private static Set<String> leadingTo(Node decode, ParsedSubmission submission) {
    Set<String> names = new HashSet<>();
    Trees.ancestors(decode)
        .filter(CallableDeclaration.class::isInstance)
        .map(each -> ((CallableDeclaration<?>) each).getNameAsString())
        .forEach(names::add);
    List<MethodDeclaration> methods = submission.mainNodes(MethodDeclaration.class);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (MethodDeclaration method : methods) {
        if (!names.contains(method.getNameAsString()) && mentions(method, names)) {
          grows |= names.add(method.getNameAsString());
        }
      }
    }
    return names;
  }

  private static boolean mentions(MethodDeclaration method, Set<String> names) {
    return Catches.calledNames(method).stream().anyMatch(names::contains)
        || method.findAll(MethodReferenceExpr.class).stream()
            .anyMatch(reference -> names.contains(reference.getIdentifier()));
  }

  private static String message(MethodCallExpr call) {
    return "`%s` decodes JSON with `%s` and nothing catches its failure; catch it on the way up and answer 400."
        .formatted(MemberNames.around(call), call.getNameAsString());
  }
}
