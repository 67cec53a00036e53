package io.livegrade.analysis.roles;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises code that speaks to the database. */
public final class SqlUse {
  private static final Set<String> STATEMENT_CALLS =
      Set.of("prepareStatement", "prepareCall", "createStatement", "executeQuery", "executeUpdate");
  private static final Pattern SQL =
      Pattern.compile(
          "\\s*(insert\\s+into\\s+\\w+\\s*((\\(|values|select|default).*)?"
              + "|select\\s+(?!an?\\s|one\\s|the\\s).+\\sfrom\\b.*"
              + "|update\\s+\\w+\\s+set\\b.*"
              + "|delete\\s+from\\b.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final TypeLookup types;

  SqlUse(TypeLookup types) {
    this.types = types;
  }

  /** {@return whether the node runs a statement, reads a row, or holds the text of a statement} */
  public boolean runsSql(Node node) {
    return switch (node) {
      case MethodCallExpr call -> isStatementCall(call);
      case StringLiteralExpr text -> SQL.matcher(text.getValue()).matches();
      case TextBlockLiteralExpr text -> SQL.matcher(text.getValue()).matches();
      default -> false;
    };
  }

  /** {@return whether the node opens or steers a connection} */
  public boolean usesConnection(Node node) {
    return node instanceof MethodCallExpr call
        && receiver(call)
            .filter(
                type ->
                    type.is("java.sql.Connection")
                        || (type.is("javax.sql.DataSource", "java.sql.DriverManager")
                            && call.getNameAsString().equals("getConnection")))
            .isPresent();
  }

  private boolean isStatementCall(MethodCallExpr call) {
    if (call.getScope().isEmpty()) {
      return false;
    }
    boolean named = STATEMENT_CALLS.contains(call.getNameAsString());
    return receiver(call)
        .map(
            type ->
                type.is(
                        "java.sql.Statement",
                        "java.sql.PreparedStatement",
                        "java.sql.CallableStatement",
                        "java.sql.ResultSet")
                    || (type.is("java.sql.Connection") && named))
        .orElse(named);
  }

  private Optional<KnownType> receiver(MethodCallExpr call) {
    return call.getScope()
        .flatMap(scope -> types.nearby(scope).or(() -> types.declarations().namedBy(scope)));
  }
}
