package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.ValuePath;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.challenge.MutationRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what methods answer, to be replaced by nothing. */
final class ResultMutants implements Mutants {
  @Override
  public List<Candidate> candidates(ParsedSubmission submission, MutationRule rule) {
    Words words = new Words(rule.words(), new ValuePath(submission.types()));
    return submission.mainNodes(ReturnStmt.class).stream()
        .filter(
            answer ->
                Trees.enclosing(answer, MethodDeclaration.class)
                    .filter(method -> words.named(Stream.of(method.getNameAsString())))
                    .isPresent())
        .flatMap(answer -> lost(answer).stream())
        .toList();
  }

  /** {@return the answer of a method, lost; empty for a lambda's, whose type is not written} */
  static Optional<Candidate> lost(ReturnStmt answer) {
    Optional<MethodDeclaration> method =
        Trees.ancestors(answer)
            .filter(Returning::takesAnswers)
            .findFirst()
            .filter(MethodDeclaration.class::isInstance)
            .map(MethodDeclaration.class::cast);
    Optional<Expression> value = answer.getExpression();
    return method
        .map(around -> Returning.nothing(around.getTypeAsString()))
        .filter(nothing -> value.isPresent() && !isAlready(value.get(), nothing))
        .map(nothing -> replaced(value.orElseThrow(), method.orElseThrow(), nothing));
  }

  private static boolean isAlready(Expression value, String nothing) {
    return value.toString().equals(nothing) || ("java.util." + value).equals(nothing);
  }

  private static Candidate replaced(Expression value, MethodDeclaration method, String nothing) {
    String shown = nothing.replace("java.util.", "");
    return Candidate.around(
        value,
        "`%s` answers %s instead of %s"
            .formatted(method.getNameAsString(), shown, Excerpt.of(value)),
        number -> "(" + Candidate.awake(number) + " ? " + nothing + " : (",
        "))");
  }
}
