package io.livegrade.analysis.layering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.stream.Stream;

/** A {@link Check} that reports connections opened past the data source that was handed in. */
@AutoService(Check.class)
public final class ConnectionPerRequest implements Check {
  @Override
  public String id() {
    return "layering.connection-per-request";
  }

  @Override
  public String describe() {
    return "A connection, or a pool, is opened for each request instead of being borrowed from the data source.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Stream<Node> connections =
        submission.mainNodes(MethodCallExpr.class).stream()
            .filter(call -> opensConnection(submission, call))
            .map(call -> call);
    Stream<Node> pools =
        submission.mainNodes(ObjectCreationExpr.class).stream()
            .filter(creation -> opensPool(submission, creation))
            .map(creation -> creation);
    return Stream.concat(connections, pools)
        .filter(ConnectionPerRequest::runsAgainAndAgain)
        .map(place -> finding(submission, place))
        .toList();
  }

  private Finding finding(ParsedSubmission submission, Node place) {
    return submission.finding(
        this,
        FindingKind.ACTIONABLE,
        "`%s` opens a new connection each time (%s) instead of borrowing one from the data source it could be given."
            .formatted(MemberNames.around(place), Excerpt.of(place)),
        place);
  }

  private static boolean opensConnection(ParsedSubmission submission, MethodCallExpr call) {
    return call.getNameAsString().equals("getConnection")
        && call.getScope()
            .flatMap(submission.types().declarations()::namedBy)
            .filter(type -> type.is("java.sql.DriverManager"))
            .isPresent();
  }

  private static boolean opensPool(ParsedSubmission submission, ObjectCreationExpr creation) {
    KnownType type = submission.types().declarations().meaning(creation.getType());
    return type.simpleName().endsWith("DataSource")
        && creation.getAnonymousClassBody().isEmpty()
        && submission.types().declarations().declaration(type).isEmpty();
  }

  /** What runs once, in a constructor, an initialiser, {@code main} or a factory, is set-up. */
  private static boolean runsAgainAndAgain(Node place) {
    return Trees.enclosing(place, MethodDeclaration.class)
        .filter(method -> !method.getNameAsString().equals("main"))
        .filter(
            method ->
                place instanceof MethodCallExpr
                    || !method.getType().asString().endsWith("DataSource"))
        .isPresent();
  }
}
