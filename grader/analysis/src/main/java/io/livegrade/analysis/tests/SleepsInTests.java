package io.livegrade.analysis.tests;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for tests that wait by sleeping. */
@AutoService(Check.class)
public final class SleepsInTests implements Check {
  private static final Pattern UNIT =
      Pattern.compile(
          "(TimeUnit\\.)?(NANOSECONDS|MICROSECONDS|MILLISECONDS|SECONDS|MINUTES|HOURS|DAYS)");

  /** Nobody waits that long: it stands for a call that blocks until it is interrupted. */
  private static final Pattern FOR_EVER =
      Pattern.compile(
          "Long\\.MAX_VALUE|Integer\\.MAX_VALUE|[0-9_]*[0-9][0-9_]{4,}L?|Duration\\.of(Minutes|Hours|Days).*|Duration\\.ofSeconds\\([0-9_]{2,}\\)");

  @Override
  public String id() {
    return "tests.sleeps";
  }

  @Override
  public String describe() {
    return "A test that sleeps is slow when the machine is fast, and wrong when it is slow.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return TestMethods.nodes(submission, MethodCallExpr.class).stream()
        .filter(SleepsInTests::sleeps)
        .filter(call -> !polls(call) && !blocksForEver(call))
        .map(
            call ->
                submission.finding(
                    this,
                    inJob(call) ? FindingKind.INFORMATIVE : FindingKind.ACTIONABLE,
                    "`%s` waits by sleeping; wait for the event itself, with a latch, a future or a clock of the test's own."
                        .formatted(MemberNames.around(call)),
                    call))
        .toList();
  }

  private static boolean sleeps(MethodCallExpr call) {
    if (!call.getNameAsString().equals("sleep")) {
      return false;
    }
    String on = call.getScope().map(Expression::toString).orElse("");
    return on.matches("(java\\.lang\\.)?Thread") || UNIT.matcher(on).matches();
  }

  /** A short sleep between two looks at a condition costs little and decides nothing. */
  private static boolean polls(MethodCallExpr call) {
    return Trees.enclosing(call, WhileStmt.class)
            .filter(loop -> !loop.getCondition().isBooleanLiteralExpr())
            .isPresent()
        || Trees.enclosing(call, DoStmt.class).isPresent();
  }

  private static boolean blocksForEver(MethodCallExpr call) {
    return call.getArguments().stream()
        .anyMatch(time -> FOR_EVER.matcher(time.toString()).matches());
  }

  /** A sleep may stand for slow work in a job handed to the code under test. */
  private static boolean inJob(MethodCallExpr call) {
    return Trees.enclosing(call, LambdaExpr.class).isPresent();
  }
}
