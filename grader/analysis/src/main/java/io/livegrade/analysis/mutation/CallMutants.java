package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.Part;
import io.livegrade.analysis.roles.Role;
import io.livegrade.analysis.roles.Roles;
import io.livegrade.analysis.roles.ValuePath;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.model.challenge.MutationRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds calls of a repository, or without one of the names given, to be left out. */
final class CallMutants implements Mutants {
  private static final Set<String> NUMBERS =
      Set.of("int", "long", "short", "byte", "float", "double");

  @Override
  public List<Candidate> candidates(ParsedSubmission submission, MutationRule rule) {
    Words words = new Words(rule.words(), new ValuePath(submission.types()));
    Roles roles = Roles.of(submission);
    boolean repository = !roles.with(Role.REPOSITORY).isEmpty();
    return submission.mainNodes(MethodCallExpr.class).stream()
        .filter(call -> !repository || isUse(roles, call))
        .filter(call -> rule.words().isEmpty() || words.named(called(call, repository)))
        .flatMap(call -> dropped(submission, call).stream())
        .toList();
  }

  private static boolean isUse(Roles roles, MethodCallExpr call) {
    Optional<Part> part = roles.partOf(call);
    return roles.isRepositoryCall(call)
        && part.filter(around -> !roles.has(around, Role.REPOSITORY)).isPresent();
  }

  /** A function that stands for a repository says by its own name what {@code apply} does. */
  private static Stream<String> called(MethodCallExpr call, boolean repository) {
    boolean function =
        repository && call.getNameAsString().matches("apply|accept|test|get|applyAsLong");
    return function
        ? call.getScope().map(Expression::toString).stream()
        : Stream.of(call.getNameAsString());
  }

  private static Optional<Candidate> dropped(ParsedSubmission submission, MethodCallExpr call) {
    String description = "the call %s is left out".formatted(Excerpt.of(call));
    Node statement = call.getParentNode().orElse(call);
    if (Statements.standsAlone(statement)) {
      return Optional.of(Candidate.leftOut(statement, description));
    }
    if (statement instanceof ExpressionStmt
        && !Statements.givesValue(statement, submission.types())) {
      return Optional.empty();
    }
    return substitute(submission, call)
        .map(
            instead ->
                Candidate.around(
                    call,
                    description,
                    number -> "(" + Candidate.awake(number) + " ? " + instead + " : ",
                    ")"));
  }

  /** {@return what stands in for the result: the argument of its type, or nothing} */
  private static Optional<String> substitute(ParsedSubmission submission, MethodCallExpr call) {
    return submission
        .types()
        .of(call)
        .filter(type -> !type.is("void"))
        .map(type -> instead(submission, call, type));
  }

  private static String instead(ParsedSubmission submission, MethodCallExpr call, KnownType type) {
    if (NUMBERS.contains(type.name())) {
      return "0";
    }
    if (type.is("boolean")) {
      return "false";
    }
    if (type.is("char")) {
      return "' '";
    }
    return call.getArguments().stream()
        .filter(NameExpr.class::isInstance)
        .filter(argument -> submission.types().nearby(argument).filter(type::equals).isPresent())
        .map(Expression::toString)
        .findFirst()
        .orElse("null");
  }
}
