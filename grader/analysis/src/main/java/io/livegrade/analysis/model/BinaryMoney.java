package io.livegrade.analysis.model;

import com.github.javaparser.ast.Node;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;

/** Looks for money held in binary fractions. */
@AutoService(Check.class)
public final class BinaryMoney implements Check {
  private static final int MOST_PLACES = 5;

  @Override
  public String id() {
    return "model.binary-money";
  }

  @Override
  public String describe() {
    return "A binary fraction cannot hold 0.10, so sums of money drift.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    List<Node> places = Money.binary(submission);
    if (places.isEmpty()) {
      return List.of();
    }
    Node first = places.getFirst();
    String type =
        submission.types().ofVariable(first).map(each -> each.simpleName()).orElse("double");
    return List.of(
        submission.finding(
            this,
            FindingKind.ACTIONABLE,
            "`%s` of `%s` holds money as %s, which cannot hold 0.10 exactly; use BigDecimal or whole cents."
                .formatted(Money.name(first), owner(first), type),
            first,
            places.subList(1, Math.min(places.size(), MOST_PLACES))));
  }

  private static String owner(Node variable) {
    return MemberNames.around(variable).replaceFirst("\\." + Money.name(variable) + "$", "");
  }
}
