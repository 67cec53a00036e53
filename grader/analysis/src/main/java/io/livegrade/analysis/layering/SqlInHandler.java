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

/** A {@link Check} that reports classes that speak HTTP and SQL. */
@AutoService(Check.class)
public final class SqlInHandler implements Check {
  @Override
  public String id() {
    return "layering.sql-in-handler";
  }

  @Override
  public String describe() {
    return "A class that speaks HTTP talks to the database itself, so neither can change or be tested alone.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Roles roles = Roles.of(submission);
    return roles.with(Role.HANDLER).stream()
        .flatMap(handler -> finding(submission, roles, handler).stream())
        .toList();
  }

  private List<Finding> finding(ParsedSubmission submission, Roles roles, Part handler) {
    List<Node> requestCode = roles.requestCode(handler);
    List<Node> places =
        Stream.concat(
                handler.nodes().stream().filter(roles.sql()::runsSql),
                requestCode.stream().filter(roles.sql()::usesConnection))
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
            "`%s` talks to the database (%s) in a class that speaks HTTP; SQL belongs in a repository."
                .formatted(MemberNames.around(first), Excerpt.of(first)),
            first,
            Places.fewAfter(places)));
  }
}
