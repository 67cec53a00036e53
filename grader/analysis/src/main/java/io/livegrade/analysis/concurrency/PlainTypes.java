package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells fields that hold objects of the JDK which two threads must not use at once. */
final class PlainTypes {
  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.WeakHashMap",
          "java.util.IdentityHashMap",
          "java.util.EnumMap",
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.ArrayDeque",
          "java.util.PriorityQueue",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          "java.util.BitSet",
          "java.lang.StringBuilder");

  /** Every call of these changes them. */
  private static final Set<String> OTHERS =
      Set.of(
          "java.sql.Connection",
          "java.sql.Statement",
          "java.sql.PreparedStatement",
          "java.text.SimpleDateFormat",
          "java.text.DecimalFormat",
          "java.security.MessageDigest");

  private final ParsedSubmission submission;
  private final IdentityHashMap<Node, Boolean> plain = new IdentityHashMap<>();

  PlainTypes(ParsedSubmission submission) {
    this.submission = submission;
  }

  boolean holdsPlain(VariableDeclarator field) {
    return plain.computeIfAbsent(field, _ -> isOther(field) || holdsPlainCollection(field));
  }

  /** {@return whether a call that looks like a question changes the object} */
  boolean everyCallChanges(VariableDeclarator field, String call) {
    return isOther(field) || (call.equals("get") && ordersByAccess(field));
  }

  private boolean isOther(VariableDeclarator field) {
    return submission
        .types()
        .ofVariable(field)
        .map(KnownType::name)
        .filter(OTHERS::contains)
        .isPresent();
  }

  private boolean holdsPlainCollection(VariableDeclarator field) {
    List<Expression> values = values(field);
    return !values.isEmpty()
        && values.stream()
            .allMatch(
                value ->
                    value instanceof ObjectCreationExpr creation
                        && COLLECTIONS.contains(
                            submission.types().declarations().meaning(creation.getType()).name()));
  }

  private boolean ordersByAccess(VariableDeclarator field) {
    return values(field).stream()
        .anyMatch(
            value ->
                value instanceof ObjectCreationExpr creation
                    && creation.getArguments().size() == 3
                    && creation.getArgument(2).toString().equals("true"));
  }

  /** {@return what the field is set to, wherever that is} */
  private List<Expression> values(VariableDeclarator field) {
    Stream<Expression> assigned =
        Trees.enclosingType(field).stream()
            .flatMap(type -> type.findAll(AssignExpr.class).stream())
            .filter(assign -> isNamed(assign.getTarget(), field.getNameAsString()))
            .map(AssignExpr::getValue);
    return Stream.concat(field.getInitializer().stream(), assigned).toList();
  }

  private static boolean isNamed(Expression target, String name) {
    return switch (target) {
      case NameExpr plain -> plain.getNameAsString().equals(name);
      case FieldAccessExpr access -> access.getNameAsString().equals(name);
      default -> false;
    };
  }
}
