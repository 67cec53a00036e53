package io.livegrade.analysis.errors;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for exceptions that are caught, at most logged, and then forgotten. */
@AutoService(Check.class)
public final class SwallowedException implements Check {
  private static final Pattern NAMED_IGNORED =
      Pattern.compile("_|(ignore|expect|unused|unlikely|impossible|never).*");
  private static final Set<String> TOO_MUCH_TO_IGNORE =
      Set.of("Exception", "RuntimeException", "Throwable", "Error", "SQLException");
  private static final int WORDS_OF_A_REASON = 6;
  private static final Set<String> CLIENT_GONE = Set.of("IOException", "UncheckedIOException");
  private static final Set<String> ANSWERING =
      Set.of("sendResponseHeaders", "getResponseBody", "write");

  @Override
  public String id() {
    return "errors.swallowed-exception";
  }

  @Override
  public String describe() {
    return "A failure that is only logged, or not even that, lets the caller believe that all went"
        + " well.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.mainNodes(CatchClause.class).stream()
        .filter(clause -> Logging.isLogging(clause.getBody()))
        .filter(clause -> !isFine(clause))
        .map(clause -> submission.finding(this, FindingKind.ESSENTIAL, message(clause), clause))
        .toList();
  }

  private static boolean isFine(CatchClause clause) {
    TryStmt attempt = Catches.attempt(clause);
    boolean logs = !clause.getBody().getStatements().isEmpty();
    return Catches.catchesOnly(clause, Set.of("InterruptedException"))
        || Catches.onlyCleansUp(attempt.getTryBlock())
        || onlyReachedOnFailure(attempt)
        || isExplained(clause)
        || (logs && Catches.inLoop(clause))
        || (logs && Catches.catchesOnly(clause, CLIENT_GONE) && answers(attempt));
  }

  /** Where the attempt always leaves, what stands after it is the answer to the failure. */
  private static boolean onlyReachedOnFailure(TryStmt attempt) {
    return attempt
            .getTryBlock()
            .getStatements()
            .getLast()
            .filter(SwallowedException::leaves)
            .isPresent()
        && Trees.enclosing(attempt, Node.class)
            .filter(
                around ->
                    around instanceof NodeWithStatements<?> block
                        && block
                            .getStatements()
                            .getLast()
                            .filter(last -> !Trees.same(last, attempt))
                            .isPresent())
            .isPresent();
  }

  private static boolean leaves(Statement statement) {
    return statement.isReturnStmt()
        || statement.isThrowStmt()
        || statement.isContinueStmt()
        || statement.isBreakStmt();
  }

  /** A reason in words is a decision, unless it is given for failures of any kind. */
  private static boolean isExplained(CatchClause clause) {
    String reason =
        clause.getBody().getAllContainedComments().stream()
            .map(comment -> comment.getContent().strip())
            .collect(Collectors.joining(" "));
    boolean named = NAMED_IGNORED.matcher(clause.getParameter().getNameAsString()).matches();
    return (named && !reason.isEmpty())
        || (reason.split("\\s+").length >= WORDS_OF_A_REASON
            && Catches.types(clause).stream().noneMatch(TOO_MUCH_TO_IGNORE::contains));
  }

  private static boolean answers(TryStmt attempt) {
    return Catches.calledNames(attempt).stream().anyMatch(ANSWERING::contains);
  }

  private static String message(CatchClause clause) {
    return "`%s` catches %s and goes on as if nothing had happened; let it reach who can answer it, or answer it here."
        .formatted(MemberNames.around(clause), Catches.names(clause));
  }
}
