package io.livegrade.analysis.errors;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for {@code catch (Exception)} and wider that hide what was not expected. */
@AutoService(Check.class)
public final class BroadCatch implements Check {
  private static final Pattern SERVER_ERROR =
      Pattern.compile("(?i).*(internal|server_?error|unexpected|failure_?response).*");
  private static final Set<String> MAY_BE_JSON =
      Set.of("IOException", "RuntimeException", "IllegalArgumentException");
  private static final int DEEPEST_CALL = 3;

  @Override
  public String id() {
    return "errors.broad-catch";
  }

  @Override
  public String describe() {
    return "Catching everything treats a bug or a broken database like the failure that was"
        + " expected.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.mainNodes(CatchClause.class).stream()
        .filter(Catches::isBroad)
        .filter(clause -> !isFine(clause, submission))
        .map(
            clause ->
                submission.finding(
                    this, FindingKind.ACTIONABLE, message(clause, submission), clause))
        .toList();
  }

  private static boolean isFine(CatchClause clause, ParsedSubmission submission) {
    BlockStmt attempted = Catches.attempt(clause).getTryBlock();
    return !Catches.rethrows(clause).isEmpty()
        || Catches.keepsException(clause)
        || Catches.onlyCleansUp(attempted)
        || Logging.isLogging(clause.getBody()) // what is swallowed is another check's affair
        || onlyDecodes(attempted, submission)
        || (answersServerError(clause.getBody(), submission, 0)
            && !takesMalformedJson(clause, submission));
  }

  /** Malformed JSON is the client's mistake, and comes out here as the server's. */
  private static boolean takesMalformedJson(CatchClause clause, ParsedSubmission submission) {
    TryStmt attempt = Catches.attempt(clause);
    boolean toldApart =
        Stream.concat(
                attempt.getCatchClauses().stream(),
                attempt.getTryBlock().findAll(CatchClause.class).stream())
            .flatMap(each -> Catches.types(each).stream())
            .anyMatch(type -> JsonDecoding.FAILURES.contains(type) || MAY_BE_JSON.contains(type));
    return !toldApart
        && JsonDecoding.decodes(attempt.getTryBlock(), submission)
        && clause.getBody().findAll(IntegerLiteralExpr.class).stream()
            .noneMatch(each -> each.getValue().startsWith("4"));
  }

  /** Where nothing but a decoder runs, everything caught is a malformed body. */
  private static boolean onlyDecodes(BlockStmt attempted, ParsedSubmission submission) {
    return JsonDecoding.decodes(attempted, submission)
        && attempted.findAll(MethodCallExpr.class).stream()
            .allMatch(call -> submission.types().callee(call).isEmpty());
  }

  private static boolean answersServerError(Node body, ParsedSubmission submission, int depth) {
    boolean here =
        body.findAll(IntegerLiteralExpr.class).stream()
                .anyMatch(each -> each.getValue().equals("500"))
            || body.findAll(NameExpr.class).stream().anyMatch(each -> named(each.getNameAsString()))
            || body.findAll(FieldAccessExpr.class).stream()
                .anyMatch(each -> named(each.getNameAsString()));
    return here
        || body.findAll(MethodCallExpr.class).stream()
            .filter(call -> !Logging.isLogging(call))
            .anyMatch(
                call ->
                    named(call.getNameAsString())
                        || (depth < DEEPEST_CALL && calleeAnswers(call, submission, depth)));
  }

  private static boolean calleeAnswers(
      MethodCallExpr call, ParsedSubmission submission, int depth) {
    return submission
        .types()
        .callee(call)
        .flatMap(callee -> callee.getBody())
        .filter(body -> answersServerError(body, submission, depth + 1))
        .isPresent();
  }

  private static boolean named(String name) {
    return SERVER_ERROR.matcher(name).matches()
        || name.toLowerCase(Locale.ROOT).startsWith("http_internal");
  }

  private static String message(CatchClause clause, ParsedSubmission submission) {
    boolean answers = answersServerError(clause.getBody(), submission, 0);
    return (answers
            ? "`%s` catches %s, malformed JSON among it, and answers 500; catch the failure to decode apart, and answer 400."
            : "`%s` catches %s and treats every failure alike, bugs included; name the exceptions that are expected there.")
        .formatted(MemberNames.around(clause), Catches.names(clause));
  }
}
