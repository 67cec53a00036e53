package io.livegrade.analysis.model;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;

/** Praises stored types that cannot change once they are made. */
@AutoService(Check.class)
public final class ImmutableModel implements Check {
  @Override
  public String id() {
    return "model.immutable";
  }

  @Override
  public String describe() {
    return "A value that cannot change stays as valid as it was when it was checked.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    List<TypeDeclaration<?>> stored = StoredTypes.of(submission);
    if (!stored.stream().allMatch(StoredTypes::isImmutable)) {
      return List.of();
    }
    return stored.stream()
        .limit(1)
        .map(
            type ->
                submission.finding(
                    this,
                    FindingKind.PRAISE,
                    "`%s`, which is stored, cannot change once it is made."
                        .formatted(type.getNameAsString()),
                    type.getName()))
        .toList();
  }
}
