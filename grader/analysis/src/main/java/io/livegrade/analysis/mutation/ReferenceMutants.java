package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.model.run.PlantedMutants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Breaks a reference solution wherever it can be broken, to see whether a pack's hidden tests
 * notice. Knows no challenge: the mutants are the small mistakes people make in any code.
 */
public final class ReferenceMutants {
  private static final Map<String, Function<ParsedSubmission, List<Candidate>>> OPERATORS =
      operators();

  private static Map<String, Function<ParsedSubmission, List<Candidate>>> operators() {
    Map<String, Function<ParsedSubmission, List<Candidate>>> operators = new LinkedHashMap<>();
    operators.put("negated-condition", BrokenConditions::negated);
    operators.put("removed-guard", BrokenConditions::never);
    operators.put("shifted-bound", ReferenceMutants::shiftedBounds);
    operators.put("arithmetic", BrokenArithmetic::of);
    operators.put("constant", BrokenConstants::of);
    operators.put("removed-call", RemovedStatements::calls);
    operators.put("removed-assignment", RemovedStatements::assignments);
    operators.put("removed-lock", LockMutants::all);
    operators.put("swapped-statements", SwappedStatements::of);
    operators.put("swallowed-exception", CatchMutants::all);
    operators.put("lost-answer", ReferenceMutants::lostAnswers);
    return operators;
  }

  /** {@return every mutant that compiles, the rule of each being the kind of mistake} */
  public PlantedMutants plant(ParsedSubmission reference) {
    Planting planting = new Planting();
    OPERATORS.forEach(
        (kind, find) -> find.apply(reference).forEach(candidate -> planting.add(kind, candidate)));
    return planting.in(reference.files());
  }

  private static List<Candidate> shiftedBounds(ParsedSubmission submission) {
    return submission.mainNodes(Expression.class).stream()
        .flatMap(each -> BoundMutants.shifted(each, submission.types()).stream())
        .toList();
  }

  private static List<Candidate> lostAnswers(ParsedSubmission submission) {
    return submission.mainNodes(ReturnStmt.class).stream()
        .flatMap(answer -> ResultMutants.lost(answer).stream())
        .toList();
  }
}
