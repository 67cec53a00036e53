package io.livegrade.analysis.syntax;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The types that the sources declare, by name, and the meaning of type names in them. */
public final class Declarations {
  private final Map<String, List<TypeDeclaration<?>>> bySimpleName = new LinkedHashMap<>();
  private final Map<String, TypeDeclaration<?>> byQualifiedName = new LinkedHashMap<>();

  /** Indexes the declarations of {@code units}; where a name is declared twice the first wins. */
  public Declarations(List<CompilationUnit> units) {
    for (CompilationUnit unit : units) {
      unit.walk(
          node -> {
            if (node instanceof TypeDeclaration<?> type) {
              bySimpleName
                  .computeIfAbsent(type.getNameAsString(), _ -> new ArrayList<>())
                  .add(type);
              byQualifiedName.putIfAbsent(qualifiedName(type), type);
            }
          });
    }
  }

  /** {@return the name a type is known by: with package and enclosing types where it has them} */
  public static String qualifiedName(TypeDeclaration<?> type) {
    return type.getFullyQualifiedName().orElse(type.getNameAsString());
  }

  /** {@return the declaration of a type, where the sources hold it} */
  public Optional<TypeDeclaration<?>> declaration(KnownType type) {
    return Optional.ofNullable(byQualifiedName.get(type.name()));
  }

  /** {@return the declaration with that simple name as seen from {@code use}} */
  public Optional<TypeDeclaration<?>> declaration(String simpleName, Node use) {
    List<TypeDeclaration<?>> found = bySimpleName.getOrDefault(simpleName, List.of());
    if (found.size() < 2) {
      return found.stream().findFirst();
    }
    // Several types share the name: one that encloses or neighbours the use is meant.
    for (Optional<Node> at = Optional.of(use); at.isPresent(); at = at.get().getParentNode()) {
      Node scope = at.get();
      for (TypeDeclaration<?> type : found) {
        if (Trees.same(type, scope)
            || type.getParentNode().filter(parent -> Trees.same(parent, scope)).isPresent()) {
          return Optional.of(type);
        }
      }
    }
    String imported = imported(simpleName, use).orElse("");
    return found.stream()
        .filter(type -> qualifiedName(type).equals(imported))
        .findFirst()
        .or(() -> found.stream().filter(type -> samePackage(type, use)).findFirst());
  }

  /** {@return what a written type means; {@code var} and unknown types stay as written} */
  public KnownType meaning(Type written) {
    return switch (written) {
      case ArrayType array -> meaning(array.getComponentType()).array();
      case ClassOrInterfaceType type when isTypeParameter(type) ->
          KnownType.of(type.getNameAsString());
      case ClassOrInterfaceType type ->
          new KnownType(
              qualified(type.getNameWithScope(), type),
              type.getTypeArguments().stream().flatMap(List::stream).map(this::meaning).toList());
      default ->
          written.isWildcardType()
              ? written
                  .asWildcardType()
                  .getExtendedType()
                  .or(written.asWildcardType()::getSuperType)
                  .map(this::meaning)
                  .orElse(KnownType.of("java.lang.Object"))
              : KnownType.of(written.asString());
    };
  }

  /** {@return the type that an expression names, as {@code Files} in {@code Files.copy(..)}} */
  public Optional<KnownType> namedBy(Expression scope) {
    if (scope instanceof NameExpr name) {
      return typeNamed(name.getNameAsString(), name);
    }
    return scope instanceof FieldAccessExpr access
        ? typeNamed(access.toString(), access)
        : Optional.empty();
  }

  private Optional<KnownType> typeNamed(String written, Node use) {
    String last = written.substring(written.lastIndexOf('.') + 1);
    if (last.isEmpty() || !Character.isUpperCase(last.charAt(0))) {
      return Optional.empty();
    }
    String name = qualified(written, use);
    boolean known = byQualifiedName.containsKey(name) || name.contains(".");
    return known ? Optional.of(KnownType.of(name)) : Optional.empty();
  }

  /** {@return the qualified name of {@code written}, or as written where nothing tells} */
  String qualified(String written, Node use) {
    String first = written.contains(".") ? written.substring(0, written.indexOf('.')) : written;
    String rest = written.substring(first.length());
    Optional<String> own = declaration(first, use).map(Declarations::qualifiedName);
    if (own.isPresent()) {
      return own.get() + rest;
    }
    return imported(first, use)
        .or(() -> JdkTypes.find("java.lang." + first).map(Class::getName))
        .or(() -> fromStarImport(first, use))
        .map(name -> name + rest)
        .orElse(written);
  }

  private static Optional<String> imported(String simpleName, Node use) {
    return imports(use)
        .filter(line -> !line.isAsterisk() && !line.isStatic() && !line.isModule())
        .map(ImportDeclaration::getNameAsString)
        .filter(name -> name.endsWith("." + simpleName))
        .findFirst();
  }

  private static Optional<String> fromStarImport(String simpleName, Node use) {
    return imports(use)
        .filter(line -> (line.isAsterisk() && !line.isStatic()) || line.isModule())
        .flatMap(
            line ->
                line.isModule()
                    ? JdkTypes.packagesOf(line.getNameAsString()).stream()
                    : Stream.of(line.getNameAsString()))
        .map(packageName -> packageName + "." + simpleName)
        .filter(name -> JdkTypes.find(name).isPresent())
        .findFirst();
  }

  private static Stream<ImportDeclaration> imports(Node use) {
    return use.findCompilationUnit().stream().flatMap(unit -> unit.getImports().stream());
  }

  private static boolean isTypeParameter(ClassOrInterfaceType type) {
    String name = type.getNameAsString();
    return type.getScope().isEmpty()
        && name.length() <= 2
        && Trees.ancestors(type)
            .flatMap(node -> node.getChildNodes().stream())
            .anyMatch(
                child ->
                    child instanceof TypeParameter parameter
                        && parameter.getNameAsString().equals(name));
  }

  private static boolean samePackage(Node one, Node other) {
    return packageOf(one).equals(packageOf(other));
  }

  private static String packageOf(Node node) {
    return node.findCompilationUnit()
        .flatMap(CompilationUnit::getPackageDeclaration)
        .map(declaration -> declaration.getNameAsString())
        .orElse("");
  }
}
