package io.livegrade.analysis.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Set;

/** Looks for tests whose assertions are about a mock. */
@AutoService(Check.class)
public final class MocksClassUnderTest implements Check {
  private static final Set<String> MARKS = Set.of("Mock", "Spy");

  @Override
  public String id() {
    return "tests.mocks-class-under-test";
  }

  @Override
  public String describe() {
    return "A test that asserts what a mock was told to answer tests the mock.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return TestMethods.nodes(submission, VariableDeclarator.class).stream()
        .filter(MocksClassUnderTest::isMock)
        .filter(mock -> isNamedAsSubject(mock, submission) || isAsserted(mock))
        .map(
            mock ->
                submission.finding(
                    this,
                    FindingKind.ESSENTIAL,
                    "`%s` is mocked and then asserted on, so no code of yours is tested; test a real `%s` and mock what it calls."
                        .formatted(mock.getNameAsString(), type(mock)),
                    mock))
        .toList();
  }

  private static String type(VariableDeclarator mock) {
    return mock.getType().isVarType() ? "one" : mock.getTypeAsString();
  }

  private static boolean isMock(VariableDeclarator variable) {
    boolean called =
        variable
            .getInitializer()
            .filter(
                value ->
                    value instanceof MethodCallExpr call
                        && Set.of("mock", "spy").contains(call.getNameAsString())
                        && call.getScope()
                            .map(Expression::toString)
                            .orElse("Mockito")
                            .endsWith("Mockito"))
            .isPresent();
    boolean marked =
        Trees.enclosing(variable, FieldDeclaration.class)
            .filter(field -> TestMethods.isMarked(field, MARKS))
            .isPresent();
    return called || marked;
  }

  /** A class whose name with {@code Test} is the test's name is what that test is about. */
  private static boolean isNamedAsSubject(VariableDeclarator mock, ParsedSubmission submission) {
    return submission
        .types()
        .ofVariable(mock)
        .flatMap(submission.types().declarations()::declaration)
        .filter(type -> !(type instanceof ClassOrInterfaceDeclaration each && each.isInterface()))
        .map(TypeDeclaration::getNameAsString)
        .filter(
            name ->
                Trees.ancestors(mock)
                    .anyMatch(
                        each ->
                            each instanceof TypeDeclaration<?> test
                                && test.getNameAsString().matches(name + "(Test|Tests|UnitTest)")))
        .isPresent();
  }

  private static boolean isAsserted(VariableDeclarator mock) {
    Node scope =
        Trees.ancestors(mock)
            .filter(each -> each instanceof MethodDeclaration || each instanceof TypeDeclaration<?>)
            .findFirst()
            .orElse(mock);
    return scope.findAll(MethodCallExpr.class).stream()
        .filter(call -> call.getNameAsString().startsWith("assert"))
        .flatMap(call -> call.getArguments().stream())
        .anyMatch(argument -> isAnswerOf(argument, mock.getNameAsString()));
  }

  private static boolean isAnswerOf(Expression argument, String mock) {
    return argument instanceof MethodCallExpr call
        && call.getScope()
            .filter(scope -> scope instanceof NameExpr name && name.getNameAsString().equals(mock))
            .isPresent();
  }
}
