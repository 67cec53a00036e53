package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers that are one too many or too few, and flags turned round. */
final class BrokenConstants {
  private static final Set<String> NARROW =
      Set.of(
          "byte",
          "short",
          "char",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Character",
          "var");

  /** Only with a minus in front do these mean a number. */
  private static final Set<String> LOWEST = Set.of("2147483648", "9223372036854775808L");

  private BrokenConstants() {}

  static List<Candidate> of(ParsedSubmission submission) {
    return submission.mainNodes(LiteralExpr.class).stream()
        .filter(each -> !Rewriting.isFixed(each) && !isSerialVersion(each))
        .flatMap(
            literal ->
                switch (literal) {
                  case IntegerLiteralExpr number -> shifted(number, number.getValue(), submission);
                  case LongLiteralExpr number -> shifted(number, number.getValue(), submission);
                  case BooleanLiteralExpr flag when !decidesLoop(flag) ->
                      Stream.of(turnedRound(flag));
                  default -> Stream.<Candidate>empty();
                })
        .toList();
  }

  /** It says something to serialization alone, and nothing is serialized here. */
  private static boolean isSerialVersion(LiteralExpr literal) {
    return literal
        .getParentNode()
        .filter(VariableDeclarator.class::isInstance)
        .map(VariableDeclarator.class::cast)
        .filter(variable -> variable.getNameAsString().equals("serialVersionUID"))
        .isPresent();
  }

  private static Stream<Candidate> shifted(
      LiteralExpr literal, String value, ParsedSubmission submission) {
    if (LOWEST.contains(value.replace("_", "")) || isNarrowed(literal, submission.types())) {
      return Stream.empty();
    }
    Stream<String> others = value.matches("0[lL]?") ? Stream.of(" + 1") : Stream.of(" + 1", " - 1");
    return others.map(
        other ->
            Candidate.around(
                literal,
                "the number %s becomes one %s in %s"
                    .formatted(
                        value,
                        other.contains("+") ? "more" : "less",
                        Excerpt.of(literal.getParentNode().orElse(literal))),
                number -> "(" + Candidate.awake(number) + " ? " + value + other + " : ",
                ")"));
  }

  private static Candidate turnedRound(BooleanLiteralExpr flag) {
    return Candidate.around(
        flag,
        "`%s` becomes `%s` in %s"
            .formatted(flag, !flag.getValue(), Excerpt.of(flag.getParentNode().orElse(flag))),
        number -> "(" + Candidate.awake(number) + " != ",
        ")");
  }

  /** Where a condition is a constant the compiler draws conclusions from it. */
  private static boolean decidesLoop(BooleanLiteralExpr flag) {
    return Trees.ancestors(flag)
        .takeWhile(
            around ->
                around instanceof Expression
                    || around instanceof WhileStmt
                    || around instanceof DoStmt
                    || around instanceof ForStmt)
        .anyMatch(around -> !(around instanceof Expression));
  }

  /** {@return whether the number must be a constant to fit its type} */
  private static boolean isNarrowed(LiteralExpr literal, TypeLookup types) {
    return Trees.ancestors(literal)
        .takeWhile(around -> !(around instanceof MethodDeclaration))
        .anyMatch(
            around ->
                switch (around) {
                  case ArrayInitializerExpr _ -> true;
                  case VariableDeclarator variable -> isNarrow(types.ofVariable(variable));
                  case AssignExpr assign -> isNarrow(types.nearby(assign.getTarget()));
                  case ReturnStmt answer -> isNarrow(answered(answer, types));
                  default -> false;
                });
  }

  private static Optional<KnownType> answered(Node answer, TypeLookup types) {
    return Trees.enclosing(answer, MethodDeclaration.class)
        .map(method -> types.declarations().meaning(method.getType()));
  }

  private static boolean isNarrow(Optional<KnownType> type) {
    return type.filter(each -> NARROW.contains(each.name())).isPresent();
  }
}
