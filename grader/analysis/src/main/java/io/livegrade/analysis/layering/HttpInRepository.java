package io.livegrade.analysis.layering;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.Part;
import io.livegrade.analysis.roles.Role;
import io.livegrade.analysis.roles.Roles;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.stream.Stream;

/** A {@link Check} that reports repositories that know they are reached over HTTP. */
@AutoService(Check.class)
public final class HttpInRepository implements Check {
  @Override
  public String id() {
    return "layering.http-in-repository";
  }

  @Override
  public String describe() {
    return "A repository uses types of the HTTP server, so storage and transport cannot part.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Roles roles = Roles.of(submission);
    return roles.with(Role.REPOSITORY).stream()
        .filter(part -> !roles.has(part, Role.HANDLER) && !roles.has(part, Role.WIRING))
        .flatMap(repository -> finding(submission, roles, repository))
        .toList();
  }

  private Stream<Finding> finding(ParsedSubmission submission, Roles roles, Part repository) {
    return repository
        .own(ClassOrInterfaceType.class)
        .filter(roles.http()::isHttpType)
        .limit(1)
        .map(
            type ->
                submission.finding(
                    this,
                    FindingKind.ACTIONABLE,
                    "`%s` is a repository and knows HTTP (`%s`); leave requests and answers to the handler."
                        .formatted(repository.name(), type.getNameAsString()),
                    type));
  }
}
