package io.livegrade.analysis.layering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithType;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.Part;
import io.livegrade.analysis.roles.Role;
import io.livegrade.analysis.roles.Roles;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@link Check} that reports users of the database that depend on the class with the SQL. */
@AutoService(Check.class)
public final class RepositoryNotAnInterface implements Check {
  @Override
  public String id() {
    return "layering.repository-not-an-interface";
  }

  @Override
  public String describe() {
    return "The code that decides depends on the class that runs SQL, so it cannot be tested without a database.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Roles roles = Roles.of(submission);
    List<Finding> findings = new ArrayList<>();
    for (Part part : roles.parts()) {
      if (!roles.has(part, Role.REPOSITORY)) {
        concrete(roles, part).forEach(type -> findings.add(finding(submission, part, type)));
      }
    }
    if (roles.with(Role.SERVICE).isEmpty() && !roles.with(Role.HANDLER).isEmpty()) {
      new RepositoryAccess(roles)
          .servicesWithSql()
          .forEach(service -> findings.add(serviceWithSql(submission, roles, service)));
    }
    return findings;
  }

  /** {@return the classes with SQL that the part calls} */
  private static List<KnownType> concrete(Roles roles, Part part) {
    Stream<Node> code =
        roles.has(part, Role.HANDLER)
            ? roles.requestCode(part).stream()
            : roles.has(part, Role.SERVICE) ? part.nodes().stream() : Stream.empty();
    return code.filter(MethodCallExpr.class::isInstance)
        .flatMap(call -> roles.repository((MethodCallExpr) call).stream())
        .distinct()
        .filter(type -> roles.partOf(type).filter(found -> hasOnlySql(roles, found)).isPresent())
        .toList();
  }

  /** A class that decides too is reported as such; its callers are not at fault. */
  private static boolean hasOnlySql(Roles roles, Part repository) {
    return !repository.isInterface() && roles.runsSql(repository) && !roles.decides(repository);
  }

  private Finding finding(ParsedSubmission submission, Part user, KnownType type) {
    return submission.finding(
        this,
        FindingKind.ACTIONABLE,
        "`%s` depends on the class `%s`, which runs SQL, and not on an interface that a test could stand in for."
            .formatted(user.name(), type.simpleName()),
        place(submission, user, type).orElse(user.node()));
  }

  private static Optional<Node> place(ParsedSubmission submission, Part user, KnownType type) {
    Stream<Node> fields = user.own(FieldDeclaration.class).map(field -> field.getVariable(0));
    Stream<Node> parameters = user.own(Parameter.class).map(parameter -> parameter);
    return Stream.concat(fields, parameters)
        .filter(NodeWithType.class::isInstance)
        .filter(node -> submission.types().ofVariable(node).filter(type::equals).isPresent())
        .findFirst()
        .or(
            () ->
                user.own(MethodCallExpr.class)
                    .filter(call -> names(submission, call, type))
                    .map(Node.class::cast)
                    .findFirst());
  }

  private static boolean names(ParsedSubmission submission, MethodCallExpr call, KnownType type) {
    return Roles.of(submission).repository(call).filter(type::equals).isPresent();
  }

  private Finding serviceWithSql(ParsedSubmission submission, Roles roles, Part service) {
    Node sql = service.nodes().stream().filter(roles.sql()::runsSql).findFirst().orElseThrow();
    Node decision =
        service.nodes().stream().filter(roles.decisions()::isDecision).findFirst().orElseThrow();
    return submission.finding(
        this,
        FindingKind.ACTIONABLE,
        "`%s` decides %s and runs SQL itself; no repository interface stands between the rules and the database."
            .formatted(service.name(), Excerpt.of(decision)),
        sql,
        List.of(decision));
  }
}
