package io.livegrade.analysis.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells variables that hold money, by name and type. */
final class Money {
  private static final Set<String> ALWAYS =
      Set.of("price", "money", "balance", "salary", "euros", "dollars");

  /** Money only where the submission is about money at all: a bucket of tokens has amounts too. */
  private static final Set<String> IN_CONTEXT = Set.of("amount", "cost", "fee", "total");

  private static final Pattern CONTEXT =
      Pattern.compile("(?i).*(expense|price|payment|currency|invoice|money|\\bamount\\b).*");
  private static final Set<String> MINOR_UNITS = Set.of("cents", "cent", "minor", "pence");
  private static final Set<String> BINARY =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");
  private static final Set<String> WHOLE =
      Set.of("long", "int", "java.lang.Long", "java.math.BigInteger");

  private Money() {}

  /** {@return variables, parameters and fields of main code that hold money in binary fractions} */
  static List<Node> binary(ParsedSubmission submission) {
    boolean aboutMoney = isAboutMoney(submission);
    return Stream.<Node>concat(
            submission.mainNodes(VariableDeclarator.class).stream(),
            submission.mainNodes(Parameter.class).stream())
        .filter(variable -> isMoney(name(variable), aboutMoney))
        .filter(variable -> hasType(variable, BINARY, submission))
        .toList();
  }

  /** {@return fields and components of main types that hold money exactly} */
  static List<Node> exact(ParsedSubmission submission) {
    return Stream.<Node>concat(
            submission.mainNodes(FieldDeclaration.class).stream()
                .filter(field -> !field.isStatic())
                .flatMap(field -> field.getVariables().stream()),
            submission.mainNodes(RecordDeclaration.class).stream()
                .flatMap(record -> record.getParameters().stream()))
        .filter(
            variable ->
                (isMoney(nameOrOwner(variable), true)
                        && hasType(variable, Set.of("java.math.BigDecimal"), submission))
                    || (inMinorUnits(variable) && hasType(variable, WHOLE, submission)))
        .toList();
  }

  static String name(Node variable) {
    return ((NodeWithSimpleName<?>) variable).getNameAsString();
  }

  private static boolean hasType(Node variable, Set<String> names, ParsedSubmission submission) {
    return submission
        .types()
        .ofVariable(variable)
        .map(KnownType::name)
        .filter(names::contains)
        .isPresent();
  }

  private static String nameOrOwner(Node variable) {
    boolean ofMoney = owner(variable).matches("Money|Amount|Price");
    return ofMoney ? "money" : name(variable);
  }

  private static String owner(Node variable) {
    return Trees.enclosingType(variable).map(TypeDeclaration::getNameAsString).orElse("");
  }

  private static boolean inMinorUnits(Node variable) {
    return words(name(variable)).stream().anyMatch(MINOR_UNITS::contains);
  }

  private static boolean isMoney(String name, boolean aboutMoney) {
    List<String> words = words(name);
    String first = words.getFirst();
    String last = words.getLast();
    boolean unit =
        words.size() > 1 && Set.of("of", "seconds", "millis", "nanos").contains(words.get(1));
    return Stream.of(first, last)
        .filter(_ -> !unit)
        .anyMatch(word -> ALWAYS.contains(word) || (aboutMoney && IN_CONTEXT.contains(word)));
  }

  private static boolean isAboutMoney(ParsedSubmission submission) {
    return submission.mainTypes().stream()
            .anyMatch(type -> CONTEXT.matcher(type.getNameAsString()).matches())
        || submission.mainNodes(StringLiteralExpr.class).stream()
            .anyMatch(text -> CONTEXT.matcher(text.getValue()).matches());
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("_|(?<=[a-z0-9])(?=[A-Z])", -1))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }
}
