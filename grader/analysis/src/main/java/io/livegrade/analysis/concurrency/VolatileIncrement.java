package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;

/** Looks for volatile fields that several threads count up or down. */
@AutoService(Check.class)
public final class VolatileIncrement implements Check {
  @Override
  public String id() {
    return "concurrency.volatile-increment";
  }

  @Override
  public String describe() {
    return "Volatile makes a value seen, not a change whole: two threads that add one may add one"
        + " together.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    FieldUses uses = FieldUses.of(submission);
    Reach reach = Reach.of(submission);
    return uses.fields().stream()
        .filter(field -> FieldUses.has(field, FieldDeclaration::isVolatile))
        .flatMap(field -> uses.uses(field).stream())
        .filter(use -> use.changes() && use.reads())
        .filter(use -> reach.isReached(use.place(), Reach.Way.CALLER))
        .map(use -> finding(use, submission))
        .toList();
  }

  private Finding finding(FieldUse use, ParsedSubmission submission) {
    return submission.finding(
        this,
        FindingKind.ESSENTIAL,
        "`%s` changes the volatile `%s` by its old value, so a change of another thread in between is lost; use an atomic or a lock."
            .formatted(MemberNames.around(use.place()), use.field().getNameAsString()),
        use.place().getParentNode().orElse(use.place()),
        List.of(use.field()));
  }
}
