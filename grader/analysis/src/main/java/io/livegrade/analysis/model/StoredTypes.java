package io.livegrade.analysis.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.ParsedSource;
import io.livegrade.analysis.syntax.Supertypes;
import io.livegrade.analysis.syntax.Trees;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The submission's own types that are written to the database or read from it. */
final class StoredTypes {
  private static final Pattern VALUE =
      Pattern.compile(
          "[a-z]+|java\\.lang\\.(String|Integer|Long|Short|Boolean|Double|Float|Character|CharSequence)"
              + "|java\\.(math|time)\\..*|java\\.sql\\.(Timestamp|Date)"
              + "|java\\.util\\.(UUID|Date|Currency|Optional\\w*|List|Set|Map)");

  private static final Pattern COLLECTION =
      Pattern.compile("\\w*(List|Map|Set|Queue|Deque|Collection)<.*");

  private static final Pattern CHANGING =
      Pattern.compile("(add|put|remove|merge|compute|replace|retain|set)\\w*|clear|sort");

  private static final int DEEPEST = 5;

  private final List<TypeDeclaration<?>> types;

  private StoredTypes(List<TypeDeclaration<?>> types) {
    this.types = types;
  }

  /** {@return classes and records that repositories take or return, in source order} */
  static List<TypeDeclaration<?>> of(ParsedSubmission submission) {
    return submission.derived(StoredTypes.class, each -> new StoredTypes(find(each))).types;
  }

  private static List<TypeDeclaration<?>> find(ParsedSubmission submission) {
    List<TypeDeclaration<?>> repositories =
        submission.mainTypes().stream()
            .filter(type -> speaksSql(type, submission) || keepsRows(type, submission))
            .toList();
    List<TypeDeclaration<?>> named =
        Stream.concat(
                repositories.stream(),
                repositories.stream().flatMap(type -> interfaces(type, submission)))
            .flatMap(type -> type.getMethods().stream())
            .flatMap(method -> signature(method, submission))
            .toList();
    return submission.mainTypes().stream()
        .filter(type -> named.stream().anyMatch(each -> Trees.same(each, type)))
        .filter(type -> repositories.stream().noneMatch(each -> Trees.same(each, type)))
        .filter(type -> holdsData(type) && holdsOnlyValues(type, submission))
        .toList();
  }

  private static boolean speaksSql(TypeDeclaration<?> type, ParsedSubmission submission) {
    boolean sqlAtAll =
        ParsedSource.of(type)
            .filter(source -> source.file().text().contains("java.sql"))
            .isPresent();
    return sqlAtAll && usesSql(type, submission);
  }

  private static boolean usesSql(TypeDeclaration<?> type, ParsedSubmission submission) {
    return type.findAll(MethodCallExpr.class).stream()
            .filter(call -> isDirectlyIn(call, type))
            .anyMatch(call -> isSql(submission.types().receiver(call)))
        || type.getFields().stream()
            .flatMap(field -> field.getVariables().stream())
            .anyMatch(field -> isSql(submission.types().ofVariable(field)))
        || (type instanceof RecordDeclaration record
            && record.getParameters().stream()
                .anyMatch(part -> isSql(submission.types().ofVariable(part))));
  }

  /** A repository that keeps its rows in memory: a collection behind an interface about them. */
  private static boolean keepsRows(TypeDeclaration<?> type, ParsedSubmission submission) {
    List<TypeDeclaration<?>> kept =
        type.getFields().stream()
            .map(FieldDeclaration::getElementType)
            .filter(field -> COLLECTION.matcher(field.asString()).matches())
            .flatMap(field -> mentioned(field, submission))
            .toList();
    return !kept.isEmpty()
        && interfaces(type, submission)
            .filter(
                above -> ParsedSource.of(above).filter(submission.sources()::contains).isPresent())
            .flatMap(above -> above.getMethods().stream())
            .flatMap(method -> signature(method, submission))
            .anyMatch(named -> kept.stream().anyMatch(each -> Trees.same(each, named)));
  }

  private static boolean isDirectlyIn(Node node, TypeDeclaration<?> type) {
    return Trees.enclosingType(node).filter(around -> Trees.same(around, type)).isPresent();
  }

  private static boolean isSql(Optional<KnownType> type) {
    return type.filter(
            each ->
                each.is(
                    "java.sql.Connection",
                    "java.sql.Statement",
                    "java.sql.PreparedStatement",
                    "java.sql.ResultSet"))
        .isPresent();
  }

  private static Stream<TypeDeclaration<?>> interfaces(
      TypeDeclaration<?> type, ParsedSubmission submission) {
    return Supertypes.direct(type).stream()
        .flatMap(
            above ->
                submission
                    .types()
                    .declarations()
                    .declaration(above.getNameAsString(), above)
                    .stream());
  }

  private static Stream<TypeDeclaration<?>> signature(
      MethodDeclaration method, ParsedSubmission submission) {
    return Stream.concat(
            method.getParameters().stream().map(parameter -> parameter.getType()),
            Stream.of(method.getType()))
        .flatMap(type -> mentioned(type, submission));
  }

  private static Stream<TypeDeclaration<?>> mentioned(Type written, ParsedSubmission submission) {
    return written.findAll(ClassOrInterfaceType.class).stream()
        .flatMap(
            type ->
                submission
                    .types()
                    .declarations()
                    .declaration(submission.types().declarations().meaning(type))
                    .stream());
  }

  private static boolean holdsData(TypeDeclaration<?> type) {
    return switch (type) {
      case RecordDeclaration record -> !record.getParameters().isEmpty();
      case ClassOrInterfaceDeclaration each ->
          !each.isInterface()
              && !each.isAbstract()
              && each.getExtendedTypes().isEmpty()
              && !instanceFields(each).isEmpty();
      default -> false;
    };
  }

  private static boolean holdsOnlyValues(TypeDeclaration<?> type, ParsedSubmission submission) {
    return holdsOnlyValues(type, submission, 0);
  }

  private static boolean holdsOnlyValues(
      TypeDeclaration<?> type, ParsedSubmission submission, int depth) {
    Stream<Node> fields =
        instanceFields(type).stream().flatMap(field -> field.getVariables().stream());
    Stream<Node> parts =
        type instanceof RecordDeclaration record
            ? record.getParameters().stream().map(Node.class::cast)
            : Stream.empty();
    return Stream.concat(fields, parts)
        .allMatch(
            field ->
                submission
                    .types()
                    .ofVariable(field)
                    .filter(each -> isValue(each, submission, depth))
                    .isPresent());
  }

  private static boolean isValue(KnownType type, ParsedSubmission submission, int depth) {
    if (VALUE.matcher(type.name()).matches()) {
      return type.arguments().stream().allMatch(each -> isPart(each, submission, depth));
    }
    return depth < DEEPEST
        && submission
            .types()
            .declarations()
            .declaration(type)
            .filter(each -> each.isRecordDeclaration() || each.isEnumDeclaration())
            .filter(
                each -> each.isEnumDeclaration() || holdsOnlyValues(each, submission, depth + 1))
            .isPresent();
  }

  /** What a collection holds; what is not known, such as a type parameter, may be a value. */
  private static boolean isPart(KnownType type, ParsedSubmission submission, int depth) {
    Optional<TypeDeclaration<?>> own = submission.types().declarations().declaration(type);
    if (own.isEmpty()) {
      return !type.name().startsWith("java.sql.") || VALUE.matcher(type.name()).matches();
    }
    return own.get().isClassOrInterfaceDeclaration()
        ? holdsData(own.get())
        : isValue(type, submission, depth);
  }

  static List<FieldDeclaration> instanceFields(TypeDeclaration<?> type) {
    return type.getFields().stream().filter(field -> !field.isStatic()).toList();
  }

  /** {@return whether an instance, once made, stays as it is, as far as its own code goes} */
  static boolean isImmutable(TypeDeclaration<?> type) {
    return instanceFields(type).stream().allMatch(FieldDeclaration::isFinal)
        && instanceFields(type).stream()
            .flatMap(field -> field.getVariables().stream())
            .noneMatch(field -> isChangedIn(type, field.getNameAsString()));
  }

  /** {@code lines.add(line)} in a method: the field stays, what it holds does not. */
  private static boolean isChangedIn(TypeDeclaration<?> type, String field) {
    return type.getMethods().stream()
        .flatMap(method -> method.findAll(MethodCallExpr.class).stream())
        .filter(call -> CHANGING.matcher(call.getNameAsString()).matches())
        .flatMap(call -> call.getScope().stream())
        .anyMatch(scope -> scope.toString().matches("(this\\.)?" + field));
  }

  /** {@return the setters that change what was stored; a generated key has to be set by someone} */
  static List<MethodDeclaration> setters(TypeDeclaration<?> type) {
    Set<String> generated = Set.of("setId", "setCreatedAt");
    return type.getMethods().stream()
        .filter(method -> method.getNameAsString().matches("set[A-Z].*"))
        .filter(method -> method.getParameters().size() == 1 && !method.isPrivate())
        .filter(method -> !generated.contains(method.getNameAsString()))
        .toList();
  }
}
