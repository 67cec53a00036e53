package io.livegrade.analysis.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Supertypes;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for code that nothing in the submission uses. */
@AutoService(Check.class)
public final class DeadCode implements Check {
  private static final Pattern NOT_FOR_CALLERS =
      Pattern.compile("(?i)serialVersionUID|log|logger|readObject|writeObject|readResolve");

  @Override
  public String id() {
    return "model.dead-code";
  }

  @Override
  public String describe() {
    return "Code that nothing uses is read by everyone and helps no one.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    Mentions mentions = submission.derived(Mentions.class, Mentions::in);
    return Stream.of(
            methods(submission, mentions),
            fields(submission, mentions),
            types(submission, mentions))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<Finding> methods(ParsedSubmission submission, Mentions mentions) {
    return submission.mainNodes(MethodDeclaration.class).stream()
        .filter(method -> method.isPrivate() && method.getAnnotations().isEmpty())
        .filter(method -> !NOT_FOR_CALLERS.matcher(method.getNameAsString()).matches())
        .filter(method -> !mentions.outside(method, method.getNameAsString()))
        .map(
            method ->
                report(submission, method.getNameAsString(), "never called", method.getName()));
  }

  private Stream<Finding> fields(ParsedSubmission submission, Mentions mentions) {
    return submission.mainNodes(FieldDeclaration.class).stream()
        .filter(field -> field.isPrivate() && field.getAnnotations().isEmpty())
        .filter(field -> !isBoundByReflection(field, mentions))
        .flatMap(field -> field.getVariables().stream())
        .filter(field -> !NOT_FOR_CALLERS.matcher(field.getNameAsString()).matches())
        .filter(field -> !mentions.outside(field, field.getNameAsString()))
        .map(field -> report(submission, field.getNameAsString(), "never read", field));
  }

  /**
   * Fields of a class that is handed over as {@code X.class}, or annotated, are filled and read
   * from outside.
   */
  private static boolean isBoundByReflection(FieldDeclaration field, Mentions mentions) {
    return Trees.enclosingType(field)
        .filter(
            type ->
                !type.getAnnotations().isEmpty() || mentions.asClassLiteral(type.getNameAsString()))
        .isPresent();
  }

  private Stream<Finding> types(ParsedSubmission submission, Mentions mentions) {
    List<TypeDeclaration<?>> types = submission.mainTypes();
    Set<String> own =
        types.stream().map(TypeDeclaration::getNameAsString).collect(Collectors.toSet());
    List<TypeDeclaration<?>> entries =
        types.stream().filter(type -> hasMain(type) || implementsForeign(type, own)).toList();
    if (entries.isEmpty()) {
      return Stream.empty(); // A part of something: what it is part of may use any of its types.
    }
    return types.stream()
        .filter(type -> type.getAnnotations().isEmpty())
        .filter(type -> entries.stream().noneMatch(entry -> Trees.same(entry, type)))
        .filter(type -> !isUsed(type, mentions))
        .map(type -> report(submission, type.getNameAsString(), "never used", type.getName()));
  }

  /** A type may be there for the types and constants it groups. */
  private static boolean isUsed(TypeDeclaration<?> type, Mentions mentions) {
    return mentions.outside(type, type.getNameAsString())
        || type.getMembers().stream()
            .anyMatch(
                member ->
                    member instanceof TypeDeclaration<?> nested
                        && mentions.outside(type, nested.getNameAsString()));
  }

  private static boolean hasMain(TypeDeclaration<?> type) {
    return type.getMethods().stream().anyMatch(each -> each.getNameAsString().equals("main"));
  }

  /** The contract, a listener, a thread: whoever knows the interface may use the type. */
  private static boolean implementsForeign(TypeDeclaration<?> type, Set<String> own) {
    boolean exception = type.getNameAsString().endsWith("Exception");
    boolean interfaceType = type instanceof ClassOrInterfaceDeclaration each && each.isInterface();
    return !exception
        && !interfaceType
        && Supertypes.direct(type).stream()
            .anyMatch(above -> !own.contains(above.getNameAsString()));
  }

  private Finding report(ParsedSubmission submission, String name, String how, Node place) {
    return submission.finding(
        this, FindingKind.ACTIONABLE, "`%s` is %s; leave it out.".formatted(name, how), place);
  }
}
