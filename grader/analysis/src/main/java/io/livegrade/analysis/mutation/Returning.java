package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import java.util.Set;

/** What a method can answer when it has nothing to say. */
final class Returning {
  private static final Set<String> NUMBERS = Set.of("int", "long", "float", "double");
  private static final Set<String> NARROW = Set.of("byte", "short", "char");
  private static final Set<String> COLLECTIONS = Set.of("List", "Set", "Map");

  private Returning() {}

  /** {@return whether a {@code return} in the node belongs to it} */
  static boolean takesAnswers(Node node) {
    return node instanceof CallableDeclaration<?> || node instanceof LambdaExpr;
  }

  /** {@return an expression that says nothing, of the type as written} */
  static String nothing(String type) {
    String raw = type.replaceAll("<.*", "").replaceAll("^java\\.util\\.", "");
    if (NUMBERS.contains(raw)) {
      return "0";
    }
    if (NARROW.contains(raw)) {
      return "(" + raw + ") 0";
    }
    if (raw.equals("boolean")) {
      return "false";
    }
    if (raw.equals("Optional")) {
      return "java.util.Optional.empty()";
    }
    return COLLECTIONS.contains(raw) ? "java.util." + raw + ".of()" : "null";
  }
}
