package io.livegrade.analysis.concurrency;

import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.concurrency.DoubleChecks.DoubleCheck;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;

/** Looks for lazy fields that are first asked for without a lock and are not volatile. */
@AutoService(Check.class)
public final class DoubleCheckedWithoutVolatile implements Check {
  @Override
  public String id() {
    return "concurrency.double-checked-without-volatile";
  }

  @Override
  public String describe() {
    return "Without volatile, the first look of a double check may see an object before it is whole.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return DoubleChecks.of(submission).found().stream()
        .filter(each -> !DoubleChecks.isVolatile(each.field()))
        .map(each -> finding(each, submission))
        .toList();
  }

  private Finding finding(DoubleCheck check, ParsedSubmission submission) {
    return submission.finding(
        this,
        FindingKind.ESSENTIAL,
        "`%s` looks at `%s` without a lock before it is set under one; declare it volatile, or always take the lock."
            .formatted(MemberNames.around(check.first()), check.field().getNameAsString()),
        check.first(),
        List.of(check.set(), check.field()));
  }
}
