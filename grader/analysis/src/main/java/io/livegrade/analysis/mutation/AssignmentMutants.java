package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.ValuePath;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import io.livegrade.model.challenge.MutationRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds places where a field gets a value, to be left out. */
final class AssignmentMutants implements Mutants {
  private static final Set<String> EMPTYING = Set.of("clear", "reset", "removeAll");
  private static final Set<String> SETTING = Set.of("set", "lazySet", "setRelease", "getAndSet");
  private static final Pattern NOTHING =
      Pattern.compile(
          "-?0(\\.0+)?[lLdDfF]?|null|false|(\\w+\\.)*(ZERO|EMPTY|MIN|EPOCH)"
              + "|Optional\\.empty\\(\\)|new \\w+(<.*>)?\\(\\)|(List|Map|Set)\\.of\\(\\)");

  @Override
  public List<Candidate> candidates(ParsedSubmission submission, MutationRule rule) {
    Words words = new Words(rule.words(), new ValuePath(submission.types()));
    boolean resets = rule.kind() == MutationRule.Kind.SKIP_RESET;
    return submission.mainNodes(Expression.class).stream()
        .filter(each -> !resets || setsBack(each))
        .filter(each -> words.match(each, each))
        .flatMap(each -> leftOut(each, submission.types()).stream())
        .toList();
  }

  private static boolean setsBack(Expression expression) {
    return switch (expression) {
      case AssignExpr assign -> isNothing(assign.getValue());
      case MethodCallExpr call ->
          EMPTYING.contains(call.getNameAsString())
              || (call.getArguments().size() == 1 && isNothing(call.getArgument(0)));
      default -> false;
    };
  }

  private static boolean isNothing(Expression value) {
    return value instanceof AssignExpr chained
        ? isNothing(chained.getValue())
        : NOTHING.matcher(value.toString()).matches();
  }

  /** {@return the change of a field, left out; empty where something else is done or needed} */
  static Optional<Candidate> leftOut(Expression expression, TypeLookup types) {
    Node statement = expression.getParentNode().orElse(expression);
    boolean first = Trees.enclosing(expression, ConstructorDeclaration.class).isPresent();
    if (first || !Statements.standsAlone(statement) || !changesField(expression, types)) {
      return Optional.empty();
    }
    return Optional.of(
        Candidate.leftOut(statement, "%s is left out".formatted(Excerpt.of(expression))));
  }

  private static boolean changesField(Expression expression, TypeLookup types) {
    return switch (expression) {
      case AssignExpr assign -> Rewriting.changeableField(assign.getTarget(), types).isPresent();
      case MethodCallExpr call ->
          call.getScope().isPresent()
              && (SETTING.contains(call.getNameAsString())
                  || EMPTYING.contains(call.getNameAsString()));
      default -> false;
    };
  }
}
