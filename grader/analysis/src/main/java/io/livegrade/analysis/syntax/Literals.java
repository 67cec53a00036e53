package io.livegrade.analysis.syntax;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;

/** The types of literals. */
final class Literals {
  private Literals() {}

  static KnownType typeOf(LiteralExpr literal) {
    return KnownType.of(
        switch (literal) {
          case IntegerLiteralExpr _ -> "int";
          case LongLiteralExpr _ -> "long";
          case CharLiteralExpr _ -> "char";
          case DoubleLiteralExpr number ->
              number.getValue().toLowerCase(java.util.Locale.ROOT).endsWith("f")
                  ? "float"
                  : "double";
          case BooleanLiteralExpr _ -> "boolean";
          case NullLiteralExpr _ -> JdkTypes.UNBOUND;
          default -> "java.lang.String";
        });
  }
}
