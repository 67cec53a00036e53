package io.livegrade.analysis.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.Type;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Supertypes;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Praises tests that stand something of their own behind an interface of the code under test. */
@AutoService(Check.class)
public final class FakeOfInterface implements Check {
  @Override
  public String id() {
    return "tests.fake-of-interface";
  }

  @Override
  public String describe() {
    return "A fake behind an own interface tests a layer alone, fast and in every state.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return TestMethods.of(submission).isEmpty()
        ? List.of()
        : Stream.of(
                named(submission), anonymous(submission), mocked(submission), lambdas(submission))
            .flatMap(each -> each)
            .limit(1)
            .toList();
  }

  private Stream<Finding> named(ParsedSubmission submission) {
    return submission.testTypes().stream()
        .flatMap(
            type ->
                Supertypes.direct(type).stream()
                    .limit(1)
                    .flatMap(above -> own(above, submission).stream())
                    .map(name -> praise(submission, name, type.getName())));
  }

  private Stream<Finding> anonymous(ParsedSubmission submission) {
    return TestMethods.nodes(submission, ObjectCreationExpr.class).stream()
        .filter(made -> made.getAnonymousClassBody().isPresent())
        .flatMap(
            made ->
                own(made.getType(), submission)
                    .map(name -> praise(submission, name, made))
                    .stream());
  }

  private Stream<Finding> mocked(ParsedSubmission submission) {
    return TestMethods.nodes(submission, MethodCallExpr.class).stream()
        .filter(call -> call.getNameAsString().equals("mock"))
        .flatMap(
            call ->
                call.getArguments().stream()
                    .filter(ClassExpr.class::isInstance)
                    .flatMap(type -> own(type.asClassExpr().getType(), submission).stream())
                    .map(name -> praise(submission, name, call)));
  }

  private Stream<Finding> lambdas(ParsedSubmission submission) {
    return TestMethods.nodes(submission, LambdaExpr.class).stream()
        .flatMap(
            lambda ->
                Trees.enclosing(lambda, Node.class)
                    .filter(VariableDeclarator.class::isInstance)
                    .flatMap(each -> own(((VariableDeclarator) each).getType(), submission))
                    .map(name -> praise(submission, name, lambda))
                    .stream());
  }

  private Finding praise(ParsedSubmission submission, String name, Node place) {
    String fake =
        Trees.enclosing(place, Node.class)
            .filter(TypeDeclaration.class::isInstance)
            .map(type -> ((TypeDeclaration<?>) type).getNameAsString())
            .filter(named -> place instanceof SimpleName)
            .map(named -> "`" + named + "` stands in")
            .orElse("A fake stands in");
    return submission.finding(
        this, FindingKind.PRAISE, "%s for `%s` in the tests.".formatted(fake, name), place);
  }

  private static Optional<String> own(Type type, ParsedSubmission submission) {
    return submission
        .types()
        .declarations()
        .declaration(submission.types().declarations().meaning(type))
        .filter(each -> each instanceof ClassOrInterfaceDeclaration kind && kind.isInterface())
        .filter(each -> submission.mainTypes().stream().anyMatch(main -> Trees.same(main, each)))
        .map(TypeDeclaration::getNameAsString);
  }
}
