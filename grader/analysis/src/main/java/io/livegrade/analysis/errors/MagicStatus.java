package io.livegrade.analysis.errors;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for HTTP statuses written as bare numbers all over the code. */
@AutoService(Check.class)
public final class MagicStatus implements Check {
  private static final Pattern STATUS =
      Pattern.compile("(?i)(http)?_?(status|code)|(status|http)_?code|rcode");
  private static final Pattern NAMES_STATUS =
      Pattern.compile(
          "(?i).*(created|bad_?request|not_?found|not_?allowed|error|conflict|unprocessable|invalid|fail|ok|success|refuse|reject).*");
  private static final int MANY_DIFFERENT = 3;
  private static final int MANY_TYPES = 3;
  private static final int MANY_PLACES = 10;
  private static final int MOST_PLACES = 6;

  @Override
  public String id() {
    return "errors.magic-status";
  }

  @Override
  public String describe() {
    return "Statuses spread as numbers over several types are easier to read, and to change, by name.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    List<IntegerLiteralExpr> places =
        Stream.concat(
                submission.mainNodes(MethodCallExpr.class).stream()
                    .flatMap(call -> inCall(call, submission)),
                submission.mainNodes(ObjectCreationExpr.class).stream()
                    .flatMap(made -> inCreation(made, submission)))
            .filter(literal -> isStatus(literal) && !isNamed(literal))
            .toList();
    TreeSet<String> different =
        places.stream()
            .map(IntegerLiteralExpr::getValue)
            .collect(Collectors.toCollection(TreeSet::new));
    long types =
        places.stream()
            .flatMap(place -> Trees.enclosingType(place).stream())
            .map(TypeDeclaration::getNameAsString)
            .distinct()
            .count();
    if (different.size() < MANY_DIFFERENT || (types < 2 && places.size() < MANY_PLACES)) {
      return List.of();
    }
    boolean scattered = types >= MANY_TYPES;
    List<IntegerLiteralExpr> inOrder =
        new ArrayList<>(submission.mainNodes(IntegerLiteralExpr.class));
    inOrder.removeIf(each -> places.stream().noneMatch(place -> Trees.same(place, each)));
    return List.of(
        submission.finding(
            this,
            scattered ? FindingKind.ACTIONABLE : FindingKind.INFORMATIVE,
            "%d different HTTP statuses (%s) are written as bare numbers in %d places; give them names, as those in HttpURLConnection have."
                .formatted(different.size(), String.join(", ", different), places.size()),
            inOrder.getFirst(),
            inOrder.subList(1, Math.min(inOrder.size(), MOST_PLACES))));
  }

  private static Stream<IntegerLiteralExpr> inCall(
      MethodCallExpr call, ParsedSubmission submission) {
    if (call.getNameAsString().equals("sendResponseHeaders")) {
      return call.getArguments().stream().limit(1).flatMap(MagicStatus::literals);
    }
    if (call.getArguments().stream()
        .flatMap(MagicStatus::literals)
        .noneMatch(MagicStatus::isStatus)) {
      return Stream.empty(); // Finding out what is called takes longest, so it comes last.
    }
    return submission.types().callee(call).stream()
        .flatMap(callee -> atStatus(callee.getParameters(), call.getArguments()));
  }

  private static Stream<IntegerLiteralExpr> inCreation(
      ObjectCreationExpr made, ParsedSubmission submission) {
    return submission
        .types()
        .declarations()
        .declaration(made.getType().getNameAsString(), made)
        .stream()
        .flatMap(type -> parameterLists(type, made.getArguments().size()))
        .flatMap(parameters -> atStatus(parameters, made.getArguments()))
        .distinct();
  }

  private static Stream<List<Parameter>> parameterLists(TypeDeclaration<?> type, int arguments) {
    Stream<List<Parameter>> declared =
        type.getMembers().stream()
            .filter(ConstructorDeclaration.class::isInstance)
            .map(each -> (List<Parameter>) ((ConstructorDeclaration) each).getParameters());
    Stream<List<Parameter>> components =
        type instanceof RecordDeclaration record
            ? Stream.of(record.getParameters())
            : Stream.empty();
    return Stream.concat(declared, components).filter(list -> list.size() == arguments).limit(1);
  }

  private static Stream<IntegerLiteralExpr> atStatus(
      List<Parameter> parameters, List<Expression> arguments) {
    return IntStream.range(0, Math.min(parameters.size(), arguments.size()))
        .filter(i -> STATUS.matcher(parameters.get(i).getNameAsString()).matches())
        .mapToObj(arguments::get)
        .flatMap(MagicStatus::literals);
  }

  private static Stream<IntegerLiteralExpr> literals(Expression value) {
    return switch (value) {
      case IntegerLiteralExpr literal -> Stream.of(literal);
      case EnclosedExpr enclosed -> literals(enclosed.getInner());
      case ConditionalExpr choice ->
          Stream.concat(literals(choice.getThenExpr()), literals(choice.getElseExpr()));
      default -> Stream.empty();
    };
  }

  private static boolean isStatus(IntegerLiteralExpr literal) {
    return literal.getValue().matches("[1-5][0-9][0-9]");
  }

  /** What surrounds the number says already what it means. */
  private static boolean isNamed(Node literal) {
    return Trees.ancestors(literal)
        .anyMatch(
            each ->
                switch (each) {
                  case EnumConstantDeclaration _ -> true;
                  case FieldDeclaration field -> field.isFinal();
                  case MethodDeclaration method ->
                      NAMES_STATUS.matcher(method.getNameAsString()).matches()
                          && method
                              .getBody()
                              .filter(body -> body.getStatements().size() <= 3)
                              .isPresent();
                  case ClassOrInterfaceDeclaration type ->
                      type.getNameAsString().endsWith("Exception");
                  default -> false;
                });
  }
}
