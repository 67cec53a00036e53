package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Set;

/** Looks for callers' code that is run while a lock is held. */
@AutoService(Check.class)
public final class AlienCallUnderLock implements Check {
  /** Questions after the time, which take none. */
  private static final Set<String> QUICK = Set.of("nanoTime", "instant", "millis");

  @Override
  public String id() {
    return "concurrency.alien-call-under-lock";
  }

  @Override
  public String describe() {
    return "Code handed in by a caller may take long, or come back: run under a lock, it stops"
        + " everybody else.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Reach reach = Reach.of(submission);
    Callbacks callbacks = new Callbacks(submission);
    return submission.mainNodes(MethodCallExpr.class).stream()
        .filter(call -> !QUICK.contains(call.getNameAsString()))
        .filter(call -> callbacks.isRun(call) || callbacks.isSleep(call))
        .filter(reach::isLocked)
        .map(call -> finding(call, callbacks.isRun(call), submission))
        .toList();
  }

  private Finding finding(MethodCallExpr call, boolean handedIn, ParsedSubmission submission) {
    return submission.finding(
        this,
        FindingKind.ESSENTIAL,
        (handedIn
                ? "`%s` runs `%s`, which the caller handed in, while it holds a lock; decide under the lock, run it outside, and note its end under the lock again."
                : "`%s` sleeps with `%s` while it holds a lock, and nobody else gets in; let go of the lock first, or wait on a condition, which does.")
            .formatted(MemberNames.around(call), call),
        call);
  }
}
