package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.ValuePath;
import io.livegrade.analysis.syntax.Supertypes;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.challenge.MutationRule;
import java.util.List;
import java.util.stream.Stream;

/** Finds flags that are handed on as {@code true} or {@code false}, to be turned round. */
final class FlagMutants implements Mutants {
  @Override
  public List<Candidate> candidates(ParsedSubmission submission, MutationRule rule) {
    Words words = new Words(rule.words(), new ValuePath(submission.types()));
    return submission.mainNodes(BooleanLiteralExpr.class).stream()
        .filter(flag -> rule.words().isEmpty() || words.named(taker(flag)))
        .filter(flag -> taker(flag).findAny().isPresent() && !Rewriting.isFixed(flag))
        .map(FlagMutants::turnedRound)
        .toList();
  }

  /** {@return the names of what takes the flag; none where it is no argument} */
  private static Stream<String> taker(BooleanLiteralExpr flag) {
    Node around = flag.getParentNode().orElse(flag);
    return switch (around) {
      case ObjectCreationExpr creation when Rewriting.anyHolds(creation.getArguments(), flag) ->
          Stream.of(creation.getType().getNameAsString());
      case MethodCallExpr call when Rewriting.anyHolds(call.getArguments(), flag) ->
          Stream.of(call.getNameAsString(), call.getScope().map(Node::toString).orElse(""));
      case ExplicitConstructorInvocationStmt call ->
          Trees.enclosingType(call).stream()
              .flatMap(type -> Supertypes.direct(type).stream())
              .map(Node::toString);
      default -> Stream.empty();
    };
  }

  private static Candidate turnedRound(BooleanLiteralExpr flag) {
    return Candidate.around(
        flag,
        "the flag in %s is %s"
            .formatted(Excerpt.of(flag.getParentNode().orElse(flag)), !flag.getValue()),
        number -> "(" + Candidate.awake(number) + " != ",
        ")");
  }
}
