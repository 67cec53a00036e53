package io.livegrade.analysis.mutation;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.type.Type;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.Part;
import io.livegrade.analysis.roles.Role;
import io.livegrade.analysis.roles.Roles;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.challenge.MutationRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds catch blocks that pass a failure on, to be silenced. */
final class CatchMutants implements Mutants {
  private static final Set<String> BROAD = Set.of("Exception", "RuntimeException", "Throwable");
  private static final Set<String> NUMBERS =
      Set.of("int", "long", "short", "byte", "char", "float", "double");

  @Override
  public List<Candidate> candidates(ParsedSubmission submission, MutationRule rule) {
    Roles roles = Roles.of(submission);
    Set<String> failures = failuresOfTheDatabase(roles);
    return submission.mainNodes(CatchClause.class).stream()
        .filter(clause -> !clause.getBody().getStatements().isEmpty())
        .filter(clause -> failures.isEmpty() || catchesOneOf(clause, failures))
        .sorted(Comparator.comparingInt(clause -> rank(roles, clause)))
        .flatMap(clause -> silenced(clause).stream())
        .toList();
  }

  /** {@return every catch block that does something, silenced} */
  static List<Candidate> all(ParsedSubmission submission) {
    return submission.mainNodes(CatchClause.class).stream()
        .filter(clause -> !clause.getBody().getStatements().isEmpty())
        .flatMap(clause -> silenced(clause).stream())
        .toList();
  }

  /** {@return simple names of what repositories throw; empty where there is no repository} */
  private static Set<String> failuresOfTheDatabase(Roles roles) {
    List<Part> repositories = roles.with(Role.REPOSITORY);
    if (repositories.isEmpty()) {
      return Set.of();
    }
    return Stream.concat(
            Stream.of("SQLException"),
            repositories.stream()
                .flatMap(part -> part.own(ThrowStmt.class))
                .map(ThrowStmt::getExpression)
                .filter(ObjectCreationExpr.class::isInstance)
                .map(thrown -> ((ObjectCreationExpr) thrown).getType().getNameAsString()))
        .collect(Collectors.toSet());
  }

  private static boolean catchesOneOf(CatchClause clause, Set<String> failures) {
    Type caught = clause.getParameter().getType();
    Stream<String> names =
        caught.isUnionType()
            ? caught.asUnionType().getElements().stream().map(Type::asString)
            : Stream.of(caught.asString());
    return names.anyMatch(name -> failures.contains(name) || BROAD.contains(name));
  }

  /** Where candidates test first: the service, then the handler, then what needs a database. */
  private static int rank(Roles roles, CatchClause clause) {
    Optional<Part> part = roles.partOf(clause);
    if (part.filter(around -> roles.has(around, Role.REPOSITORY)).isPresent()) {
      return 2;
    }
    return part.filter(around -> roles.has(around, Role.HANDLER)).isPresent() ? 1 : 0;
  }

  private static Optional<Candidate> silenced(CatchClause clause) {
    return leaving(clause)
        .map(
            leave ->
                new Candidate(
                    clause,
                    "the failure caught as `%s` is swallowed".formatted(clause.getParameter()),
                    number ->
                        List.of(
                            afterBrace(
                                clause, " if (" + Candidate.awake(number) + ") " + leave + ";"))));
  }

  private static Edit afterBrace(CatchClause clause, String text) {
    Position brace = clause.getBody().getBegin().orElseThrow();
    return new Edit(brace, brace, "", text);
  }

  /** {@return how to leave the surrounding method or lambda quietly, where that compiles} */
  private static Optional<String> leaving(CatchClause clause) {
    Optional<Node> callable =
        Trees.ancestors(clause)
            .filter(
                node ->
                    node instanceof MethodDeclaration
                        || node instanceof LambdaExpr
                        || node instanceof ConstructorDeclaration
                        || node instanceof SwitchExpr)
            .findFirst();
    return callable.flatMap(
        around ->
            switch (around) {
              case MethodDeclaration method -> Optional.of(quietReturn(method.getTypeAsString()));
              case LambdaExpr lambda when returnsNothing(lambda) -> Optional.of("return");
              default -> Optional.empty();
            });
  }

  private static String quietReturn(String type) {
    if (type.equals("void")) {
      return "return";
    }
    if (type.equals("boolean")) {
      return "return false";
    }
    return NUMBERS.contains(type) ? "return 0" : "return null";
  }

  private static boolean returnsNothing(LambdaExpr lambda) {
    return lambda.getBody().isBlockStmt()
        && lambda.findAll(ReturnStmt.class).stream()
            .noneMatch(answer -> answer.getExpression().isPresent())
        && lambda.getBody().findFirst(ExpressionStmt.class).isPresent();
  }
}
