package io.livegrade.analysis.layering;

import com.github.javaparser.ast.Node;
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
import java.util.stream.Stream;

/** A {@link Check} that reports handlers that call a repository although there is a service. */
@AutoService(Check.class)
public final class HandlerSkipsService implements Check {
  @Override
  public String id() {
    return "layering.handler-skips-service";
  }

  @Override
  public String describe() {
    return "There is a service, and a handler goes past it to the repository.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Roles roles = Roles.of(submission);
    List<Part> services = roles.with(Role.SERVICE);
    if (services.isEmpty()) {
      return List.of();
    }
    RepositoryAccess access = new RepositoryAccess(roles);
    return roles.with(Role.HANDLER).stream()
        .flatMap(handler -> finding(submission, access.calls(handler), services.getFirst()))
        .toList();
  }

  private Stream<Finding> finding(ParsedSubmission submission, List<Node> calls, Part service) {
    return calls.stream()
        .limit(1)
        .map(
            call ->
                submission.finding(
                    this,
                    FindingKind.ACTIONABLE,
                    "`%s` calls the repository (%s) past `%s`; let the service answer that."
                        .formatted(MemberNames.around(call), Excerpt.of(call), service.name()),
                    call,
                    Places.fewAfter(calls)));
  }
}
