package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.Roles;
import io.livegrade.analysis.roles.ValuePath;
import io.livegrade.model.challenge.MutationRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds conditions that refuse, to be switched off or turned round. */
final class CheckMutants implements Mutants {
  @Override
  public List<Candidate> candidates(ParsedSubmission submission, MutationRule rule) {
    Words words = new Words(rule.words(), new ValuePath(submission.types()));
    Shape shape = Shape.of(rule.rule());
    Roles roles = Roles.of(submission);
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Candidate> candidates = new ArrayList<>();
    for (Node node : submission.mainNodes(Node.class)) {
      for (Condition condition : Conditions.of(node)) {
        boolean wanted =
            words.match(condition.expression(), condition.surroundings())
                && shape.fits(condition.expression(), submission.types(), roles);
        if (wanted && seen.add(condition.expression())) {
          candidates.add(
              rule.kind() == MutationRule.Kind.INVERT_CHECK ? inverted(condition) : off(condition));
        }
      }
    }
    if (rule.kind() == MutationRule.Kind.REMOVE_CHECK) {
      submission.mainNodes(MethodCallExpr.class).stream()
          .filter(CheckMutants::onlyInsists)
          .filter(call -> words.match(call, call))
          .filter(call -> shape.fits(call, submission.types(), roles))
          .forEach(call -> candidates.add(leftOut(call)));
    }
    return candidates;
  }

  /** {@return whether the call is there only to throw: {@code users.find(id).orElseThrow(..);}} */
  private static boolean onlyInsists(MethodCallExpr call) {
    return call.getNameAsString().equals("orElseThrow")
        && call.getParentNode().filter(Statements::standsAlone).isPresent();
  }

  private static Candidate leftOut(MethodCallExpr call) {
    return Candidate.leftOut(
        call.getParentNode().orElse(call),
        "the check %s never refuses".formatted(Excerpt.of(call)));
  }

  private static Candidate off(Condition condition) {
    return Candidate.around(
        condition.expression(),
        "the check %s never refuses".formatted(Excerpt.of(condition.expression())),
        number -> "(" + Candidate.awake(number) + " ? " + condition.harmless() + " : (",
        "))");
  }

  private static Candidate inverted(Condition condition) {
    return Candidate.around(
        condition.expression(),
        "the check %s means its opposite".formatted(Excerpt.of(condition.expression())),
        number -> "(" + Candidate.awake(number) + " != (",
        "))");
  }
}
