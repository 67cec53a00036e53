package io.livegrade.analysis.layering;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.Part;
import io.livegrade.analysis.roles.Role;
import io.livegrade.analysis.roles.Roles;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.stream.Stream;

/** A {@link Check} that reports services that construct the class with the SQL themselves. */
@AutoService(Check.class)
public final class ServiceBuildsItsRepository implements Check {
  @Override
  public String id() {
    return "layering.service-builds-its-repository";
  }

  @Override
  public String describe() {
    return "A service constructs its repository instead of being given one, so a test cannot give it another.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Roles roles = Roles.of(submission);
    return roles.with(Role.SERVICE).stream()
        .filter(part -> !isEntryOrProgram(submission, part))
        .flatMap(service -> finding(submission, roles, service))
        .toList();
  }

  private Stream<Finding> finding(ParsedSubmission submission, Roles roles, Part service) {
    return service
        .own(ObjectCreationExpr.class)
        .filter(creation -> !isFactory(creation) && !isConvenience(creation))
        .filter(
            creation ->
                roles
                    .partOf(submission.types().declarations().meaning(creation.getType()))
                    .filter(roles::runsSql)
                    .isPresent())
        .limit(1)
        .map(
            creation ->
                submission.finding(
                    this,
                    FindingKind.ACTIONABLE,
                    "`%s` constructs its own repository (%s) instead of being given one."
                        .formatted(MemberNames.around(creation), Excerpt.of(creation)),
                    creation));
  }

  private static boolean isEntryOrProgram(ParsedSubmission submission, Part part) {
    return part.declaration()
        .filter(
            type ->
                submission
                        .types()
                        .isSubtype(
                            KnownType.of(Declarations.qualifiedName(type)), submission.entryType())
                    || !type.getMethodsByName("main").isEmpty())
        .isPresent();
  }

  private static boolean isFactory(ObjectCreationExpr creation) {
    return Trees.enclosing(creation, MethodDeclaration.class)
        .filter(MethodDeclaration::isStatic)
        .isPresent();
  }

  /** {@return whether a constructor passes it to another, which takes any repository} */
  private static boolean isConvenience(ObjectCreationExpr creation) {
    return Trees.enclosing(creation, ConstructorDeclaration.class).isPresent()
        && Trees.enclosing(creation, ExplicitConstructorInvocationStmt.class)
            .filter(ExplicitConstructorInvocationStmt::isThis)
            .isPresent();
  }
}
