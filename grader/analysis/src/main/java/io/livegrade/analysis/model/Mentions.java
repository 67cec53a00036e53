package io.livegrade.analysis.model;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where names are used, in main code and tests alike; which thing of that name does not matter. */
final class Mentions {
  private final Map<String, List<Node>> byName = new HashMap<>();
  private final Set<String> classLiterals = new HashSet<>();

  private Mentions() {}

  static Mentions in(ParsedSubmission submission) {
    Mentions mentions = new Mentions();
    submission.sources().forEach(source -> source.unit().walk(mentions::note));
    return mentions;
  }

  private void note(Node node) {
    name(node).ifPresent(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(node));
    if (node instanceof ClassExpr literal) {
      String written = literal.getTypeAsString();
      classLiterals.add(written.substring(written.lastIndexOf('.') + 1));
    }
  }

  private static Optional<String> name(Node node) {
    return switch (node) {
      case NameExpr name when !isOnlySet(name) -> Optional.of(name.getNameAsString());
      case FieldAccessExpr access when !isOnlySet(access) -> Optional.of(access.getNameAsString());
      case MethodCallExpr call -> Optional.of(call.getNameAsString());
      case MethodReferenceExpr reference -> Optional.of(reference.getIdentifier());
      case ImportDeclaration line when line.isStatic() && !line.isAsterisk() ->
          line.getName().getQualifier().map(owner -> owner.getIdentifier());
      case ImportDeclaration line when line.isStatic() ->
          Optional.of(line.getName().getIdentifier());
      case ClassOrInterfaceType type -> Optional.of(type.getNameAsString());
      default -> Optional.empty();
    };
  }

  /** {@code this.x = x;} does not use {@code this.x}. */
  private static boolean isOnlySet(Node target) {
    boolean own =
        target instanceof NameExpr
            || (target instanceof FieldAccessExpr access && access.getScope() instanceof ThisExpr);
    return own
        && Trees.enclosing(target, Node.class)
            .filter(
                parent ->
                    parent instanceof AssignExpr assign
                        && Trees.same(assign.getTarget(), target)
                        && assign.getOperator() == AssignExpr.Operator.ASSIGN
                        && assign.getParentNode().orElse(assign) instanceof ExpressionStmt)
            .isPresent();
  }

  /** {@return whether {@code name} is used anywhere but inside what declares it} */
  boolean outside(Node declaration, String name) {
    return byName.getOrDefault(name, List.of()).stream()
        .anyMatch(
            use ->
                declaration instanceof VariableDeclarator field
                    ? !isShadowed(use, field)
                    : !declaration.isAncestorOf(use));
  }

  private static boolean isShadowed(Node use, VariableDeclarator field) {
    return field.isAncestorOf(use);
  }

  boolean asClassLiteral(String typeName) {
    return classLiterals.contains(typeName);
  }
}
