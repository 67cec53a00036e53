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

/** A {@link Check} that reports handlers with nothing between them and the database. */
@AutoService(Check.class)
public final class NoService implements Check {
  @Override
  public String id() {
    return "layering.no-service";
  }

  @Override
  public String describe() {
    return "Nothing stands between HTTP and the database, so the rules have no home of their own.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Roles roles = Roles.of(submission);
    RepositoryAccess access = new RepositoryAccess(roles);
    if (access.hasService()) {
      return List.of();
    }
    return roles.with(Role.HANDLER).stream()
        .flatMap(handler -> finding(submission, roles, access, handler).stream())
        .toList();
  }

  private List<Finding> finding(
      ParsedSubmission submission, Roles roles, RepositoryAccess access, Part handler) {
    List<Node> places =
        Stream.concat(
                access.calls(handler).stream(),
                roles.requestCode(handler).stream().filter(roles.sql()::runsSql))
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
            "`%s` goes from the request straight to the database (%s); no service stands between."
                .formatted(MemberNames.around(first), Excerpt.of(first)),
            first));
  }
}
