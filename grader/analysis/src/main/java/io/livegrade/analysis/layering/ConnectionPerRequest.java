package io.livegrade.analysis.layering;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;

/** A {@link Check} that reports connections opened past the data source that was handed in. */
@AutoService(Check.class)
public final class ConnectionPerRequest implements Check {
  @Override
  public String id() {
    return "layering.connection-per-request";
  }

  @Override
  public String describe() {
    return "A connection is opened for each request instead of being borrowed from the data source.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.mainNodes(MethodCallExpr.class).stream()
        .filter(call -> call.getNameAsString().equals("getConnection"))
        .filter(
            call ->
                submission
                    .types()
                    .receiver(call)
                    .filter(type -> type.is("java.sql.DriverManager"))
                    .isPresent())
        .map(
            call ->
                submission.finding(
                    this,
                    FindingKind.ACTIONABLE,
                    "A connection is opened through DriverManager instead of being borrowed from the"
                        + " data source that was handed in.",
                    call))
        .toList();
  }
}
