package io.livegrade.analysis.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.Comparator;
import java.util.List;

/** Praises money that is held exactly: as decimals, or in whole minor units. */
@AutoService(Check.class)
public final class DecimalMoney implements Check {
  @Override
  public String id() {
    return "model.decimal-money";
  }

  @Override
  public String describe() {
    return "Money as decimals or whole cents keeps 0.10 at 0.10.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    if (!Money.binary(submission).isEmpty()) {
      return List.of();
    }
    List<TypeDeclaration<?>> stored = StoredTypes.of(submission);
    return Money.exact(submission).stream()
        .sorted(Comparator.comparing(held -> !stored(held, stored)))
        .limit(1)
        .map(
            held ->
                submission.finding(
                    this,
                    FindingKind.PRAISE,
                    "`%s.%s` holds money exactly.".formatted(owner(held), Money.name(held)),
                    held))
        .toList();
  }

  private static boolean stored(Node held, List<TypeDeclaration<?>> stored) {
    return stored.stream().anyMatch(type -> type.isAncestorOf(held));
  }

  private static String owner(Node held) {
    return Trees.enclosingType(held).map(TypeDeclaration::getNameAsString).orElse("");
  }
}
