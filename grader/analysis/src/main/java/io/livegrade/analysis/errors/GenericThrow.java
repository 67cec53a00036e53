package io.livegrade.analysis.errors;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Supertypes;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for exceptions that say no more than that something failed. */
@AutoService(Check.class)
public final class GenericThrow implements Check {
  private static final Set<String> GENERIC =
      Set.of(
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Throwable",
          "java.lang.Error");
  private static final Set<String> MANDATED = Set.of("main", "call", "close", "run", "handle");

  @Override
  public String id() {
    return "errors.generic-throw";
  }

  @Override
  public String describe() {
    return "A caller can only tell failures apart, and answer each as it deserves, when they have"
        + " types of their own.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    List<Finding> findings = new ArrayList<>();
    generic(submission)
        .forEach(
            (member, throwing) ->
                findings.add(
                    submission.finding(
                        this,
                        FindingKind.ACTIONABLE,
                        "`%s` throws a plain %s that nobody can tell from a bug; throw an exception of your own, or one that names the failure."
                            .formatted(member, type(throwing.getFirst())),
                        throwing.getFirst(),
                        throwing.subList(1, throwing.size()))));
    for (MethodDeclaration method : submission.mainNodes(MethodDeclaration.class)) {
      if (declaresGeneric(method)
          && !isMandated(method, submission)
          && !isReported(method, findings)) {
        findings.add(
            submission.finding(
                this,
                method.isPrivate() ? FindingKind.INFORMATIVE : FindingKind.ACTIONABLE,
                "`%s` declares `throws Exception`, so its callers must expect anything; declare what can really happen."
                    .formatted(MemberNames.around(method)),
                method.getName()));
      }
    }
    return findings;
  }

  private static Map<String, List<ThrowStmt>> generic(ParsedSubmission submission) {
    return submission.mainNodes(ThrowStmt.class).stream()
        .filter(
            thrown ->
                thrown.getExpression() instanceof ObjectCreationExpr creation
                    && isGeneric(creation, submission)
                    && !wrapsInLambda(thrown))
        .collect(
            Collectors.groupingBy(MemberNames::around, LinkedHashMap::new, Collectors.toList()));
  }

  private static String type(ThrowStmt thrown) {
    return thrown.getExpression() instanceof ObjectCreationExpr creation
        ? creation.getType().getNameAsString()
        : "exception";
  }

  /** What the method throws has been said where it throws it. */
  private static boolean isReported(MethodDeclaration method, List<Finding> findings) {
    return findings.stream()
        .anyMatch(each -> each.message().startsWith("`" + MemberNames.around(method) + "` throws"));
  }

  private static boolean isGeneric(ObjectCreationExpr creation, ParsedSubmission submission) {
    return creation.getAnonymousClassBody().isEmpty()
        && GENERIC.contains(submission.types().declarations().meaning(creation.getType()).name());
  }

  /** Functional interfaces of the JDK let nothing checked through. */
  private static boolean wrapsInLambda(ThrowStmt thrown) {
    return Trees.enclosing(thrown, CatchClause.class)
        .filter(clause -> !Catches.uses(thrown, clause.getParameter().getNameAsString()).isEmpty())
        .flatMap(clause -> Trees.enclosing(clause, LambdaExpr.class))
        .isPresent();
  }

  private static boolean declaresGeneric(MethodDeclaration method) {
    return method.getThrownExceptions().stream()
        .anyMatch(type -> Set.of("Exception", "Throwable").contains(type.asString()));
  }

  private static boolean isMandated(MethodDeclaration method, ParsedSubmission submission) {
    return method.isAnnotationPresent("Override")
        || MANDATED.contains(method.getNameAsString())
        || isForLambdas(method, submission)
        || runsWhatMayThrow(method, submission)
        || submission.mainNodes(MethodReferenceExpr.class).stream()
            .anyMatch(reference -> reference.getIdentifier().equals(method.getNameAsString()));
  }

  /** An own functional interface that no class implements is there to let lambdas throw. */
  private static boolean isForLambdas(MethodDeclaration method, ParsedSubmission submission) {
    return Trees.enclosing(method, ClassOrInterfaceDeclaration.class)
        .filter(ClassOrInterfaceDeclaration::isInterface)
        .filter(
            type ->
                submission.mainTypes().stream()
                    .flatMap(each -> Supertypes.direct(each).stream())
                    .noneMatch(each -> each.getNameAsString().equals(type.getNameAsString())))
        .isPresent();
  }

  private static boolean runsWhatMayThrow(MethodDeclaration method, ParsedSubmission submission) {
    return method.getParameters().stream()
            .anyMatch(
                parameter -> parameter.getTypeAsString().matches("Callable(<.*>)?|AutoCloseable"))
        || method.findAll(MethodCallExpr.class).stream()
            .anyMatch(
                call ->
                    submission
                        .types()
                        .callee(call)
                        .filter(callee -> callee.getBody().isEmpty() && declaresGeneric(callee))
                        .filter(callee -> isForLambdas(callee, submission))
                        .isPresent());
  }
}
