package io.livegrade.analysis.roles;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Follows an expression back to where its value comes from, to see which domain value it is. */
public final class ValuePath {
  private static final int LONGEST = 12;

  /** Calls that hand on the value they are made on, perhaps in another shape. */
  private static final Set<String> SAME_VALUE =
      Set.of(
          "asText",
          "asString",
          "getAsString",
          "textValue",
          "stringValue",
          "toString",
          "strip",
          "trim",
          "toLowerCase",
          "toUpperCase",
          "orElse",
          "orElseGet",
          "orElseThrow",
          "decimalValue",
          "asDouble",
          "asDecimal",
          "doubleValue",
          "asLong",
          "longValue",
          "asInt",
          "intValue",
          "getAsBigDecimal",
          "getAsDouble",
          "getAsLong",
          "getAsInt",
          "abs",
          "negate",
          "stripTrailingZeros",
          "setScale",
          "floatValue",
          "toPlainString");

  /** Calls that take a value out of a document or a map by its name. */
  private static final Set<String> BY_NAME =
      Set.of(
          "get",
          "path",
          "optString",
          "getAsJsonPrimitive",
          "required",
          "getOrDefault",
          "findValue");

  private final TypeLookup types;

  /** Follows values with the help of {@code types}. */
  public ValuePath(TypeLookup types) {
    this.types = types;
  }

  /** {@return whether the expression's value is one that goes by one of the words} */
  public boolean leadsTo(Expression expression, List<String> words) {
    return leadsTo(expression, words, 0);
  }

  private boolean leadsTo(Expression expression, List<String> words, int steps) {
    if (steps > LONGEST) {
      return false;
    }
    int next = steps + 1;
    return switch (expression) {
      case EnclosedExpr enclosed -> leadsTo(enclosed.getInner(), words, next);
      case CastExpr cast -> leadsTo(cast.getExpression(), words, next);
      case AssignExpr assign -> leadsTo(assign.getTarget(), words, next);
      case ConditionalExpr choice ->
          leadsTo(choice.getThenExpr(), words, next) || leadsTo(choice.getElseExpr(), words, next);
      case NameExpr name ->
          named(name.getNameAsString(), words) || fromInitialiser(name, words, next);
      case FieldAccessExpr access -> named(access.getNameAsString(), words);
      case ObjectCreationExpr creation ->
          creation.getArguments().size() == 1 && leadsTo(creation.getArgument(0), words, next);
      case MethodCallExpr call -> throughCall(call, words, next);
      default -> false;
    };
  }

  private boolean throughCall(MethodCallExpr call, List<String> words, int next) {
    String name = call.getNameAsString();
    List<Expression> arguments = call.getArguments();
    if (BY_NAME.contains(name) && !arguments.isEmpty()) {
      return arguments.getFirst() instanceof StringLiteralExpr key && named(key.getValue(), words);
    }
    if (SAME_VALUE.contains(name)) {
      return call.getScope().filter(scope -> leadsTo(scope, words, next)).isPresent();
    }
    boolean converts = name.startsWith("parse") || name.equals("valueOf");
    if (converts && arguments.size() == 1) {
      return leadsTo(arguments.getFirst(), words, next);
    }
    // amount(), getAmount(), request.amount(): an accessor is named after its value.
    return arguments.isEmpty() && named(name, words);
  }

  private boolean fromInitialiser(NameExpr name, List<String> words, int next) {
    return types
        .variables()
        .declarationOf(name)
        .flatMap(ValuePath::initialiser)
        .filter(value -> leadsTo(value, words, next))
        .isPresent();
  }

  private static Optional<Expression> initialiser(Node declaration) {
    return declaration instanceof VariableDeclarator variable
        ? variable.getInitializer()
        : Optional.empty();
  }

  private static boolean named(String name, List<String> words) {
    String lower = name.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }
}
