package io.livegrade.analysis.layering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.Part;
import io.livegrade.analysis.roles.Role;
import io.livegrade.analysis.roles.Roles;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Set;

/** A {@link Check} that reports services that know they are reached over HTTP. */
@AutoService(Check.class)
public final class HttpInService implements Check {
  private static final Set<String> STATUSES =
      Set.of("400", "401", "403", "404", "405", "409", "415", "422", "500", "503");

  @Override
  public String id() {
    return "layering.http-in-service";
  }

  @Override
  public String describe() {
    return "A service uses types of the HTTP server, so its rules cannot serve anything else.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Roles roles = Roles.of(submission);
    return roles.with(Role.SERVICE).stream()
        .filter(part -> !roles.has(part, Role.WIRING))
        .flatMap(service -> finding(submission, roles, service).stream())
        .toList();
  }

  private List<Finding> finding(ParsedSubmission submission, Roles roles, Part service) {
    List<Node> places = service.nodes().stream().filter(node -> speaksHttp(roles, node)).toList();
    if (!places.isEmpty()) {
      Node first = places.getFirst();
      return List.of(
          submission.finding(
              this,
              FindingKind.ACTIONABLE,
              "`%s` decides and calls the repository, yet knows HTTP (%s); leave requests and answers to the handler."
                  .formatted(service.name(), Excerpt.of(first)),
              first,
              Places.fewAfter(places)));
    }
    return service
        .own(ObjectCreationExpr.class)
        .filter(HttpInService::carriesStatus)
        .limit(1)
        .map(
            creation ->
                submission.finding(
                    this,
                    FindingKind.INFORMATIVE,
                    "`%s` chooses an HTTP status (%s) in the service; the handler could translate its failures."
                        .formatted(MemberNames.around(creation), Excerpt.of(creation)),
                    creation))
        .toList();
  }

  private static boolean speaksHttp(Roles roles, Node node) {
    return switch (node) {
      case ClassOrInterfaceType type -> roles.http().isHttpType(type);
      case FieldAccessExpr access -> access.toString().startsWith("HttpURLConnection.HTTP_");
      default -> false;
    };
  }

  private static boolean carriesStatus(ObjectCreationExpr creation) {
    return creation.getArguments().stream()
        .anyMatch(
            argument ->
                argument instanceof IntegerLiteralExpr number
                    && STATUSES.contains(number.getValue()));
  }
}
