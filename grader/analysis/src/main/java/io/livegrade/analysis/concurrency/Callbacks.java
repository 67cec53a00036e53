package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.Optional;
import java.util.Set;

/** Tells functions that come from whoever uses the submission from its own. */
final class Callbacks {
  private static final Set<String> FUNCTIONS =
      Set.of(
          "java.lang.Runnable",
          "java.util.concurrent.Callable",
          "java.util.function.Supplier",
          "java.util.function.Function",
          "java.util.function.BiFunction",
          "java.util.function.Consumer",
          "java.util.function.BiConsumer",
          "java.util.function.UnaryOperator");
  private static final int LONGEST = 4;

  private final ParsedSubmission submission;
  private final TypeLookup types;
  private final SharedObjects shared;

  Callbacks(ParsedSubmission submission) {
    this.submission = submission;
    this.types = submission.types();
    this.shared = new SharedObjects(types);
  }

  /** {@return whether the call runs code that the submission was given} */
  boolean isRun(MethodCallExpr call) {
    return call.getScope()
        .filter(scope -> types.nearby(scope).filter(this::isFunction).isPresent())
        .filter(scope -> isGiven(scope, 0))
        .isPresent();
  }

  /** {@return whether the call lets time pass: the thread's, or that of a source handed in} */
  boolean isSleep(MethodCallExpr call) {
    return call.getNameAsString().equals("sleep")
        && types
            .receiver(call)
            .filter(
                type ->
                    type.is("java.lang.Thread", "java.util.concurrent.TimeUnit")
                        || isOfContract(type))
            .isPresent();
  }

  private boolean isOfContract(KnownType type) {
    return types
        .declarations()
        .declaration(type)
        .filter(
            declared ->
                submission.mainTypes().stream().noneMatch(each -> Trees.same(each, declared)))
        .filter(declared -> !submission.isTest(declared))
        .isPresent();
  }

  /** A clock that is asked for the time runs nothing of its user's. */
  private boolean isFunction(KnownType type) {
    boolean ofContract =
        isOfContract(type)
            && types.declarations().declaration(type).stream()
                    .flatMap(declared -> declared.getMethods().stream())
                    .filter(method -> method.getBody().isEmpty())
                    .count()
                == 1;
    return FUNCTIONS.contains(type.name()) || ofContract;
  }

  private boolean isGiven(Expression value, int steps) {
    if (steps > LONGEST || !(value instanceof NameExpr || value.isFieldAccessExpr())) {
      return false;
    }
    Optional<VariableDeclarator> field = shared.field(value);
    if (field.isPresent()) {
      return isSetByConstructor(field.get());
    }
    return value instanceof NameExpr name
        && types
            .variables()
            .declarationOf(name)
            .filter(Parameter.class::isInstance)
            .filter(parameter -> isGivenParameter((Parameter) parameter, steps + 1))
            .isPresent();
  }

  private boolean isSetByConstructor(VariableDeclarator field) {
    return Trees.enclosingType(field).stream()
        .filter(this::isEntry)
        .flatMap(type -> type.findAll(AssignExpr.class).stream())
        .filter(
            assign ->
                shared.field(assign.getTarget()).filter(at -> Trees.same(at, field)).isPresent())
        .filter(assign -> Trees.enclosing(assign, ConstructorDeclaration.class).isPresent())
        .flatMap(assign -> assign.getValue().findAll(NameExpr.class).stream())
        .anyMatch(
            name ->
                types
                    .variables()
                    .declarationOf(name)
                    .filter(Parameter.class::isInstance)
                    .isPresent());
  }

  private boolean isGivenParameter(Parameter parameter, int steps) {
    Optional<MethodDeclaration> method =
        parameter
            .getParentNode()
            .filter(MethodDeclaration.class::isInstance)
            .map(MethodDeclaration.class::cast);
    if (method.isEmpty()) {
      return false;
    }
    if (isPromised(method.get())) {
      return true;
    }
    int index = method.get().getParameters().indexOf(parameter);
    return submission.mainNodes(MethodCallExpr.class).stream()
        .filter(call -> call.getNameAsString().equals(method.get().getNameAsString()))
        .filter(call -> index < call.getArguments().size())
        .filter(
            call ->
                types.callee(call).filter(callee -> Trees.same(callee, method.get())).isPresent())
        .map(call -> unwrapped(call.getArgument(index)))
        .anyMatch(argument -> isGiven(argument, steps));
  }

  /** {@code action::call} is as much the user's as {@code action}. */
  private static Expression unwrapped(Expression argument) {
    return argument instanceof MethodReferenceExpr reference ? reference.getScope() : argument;
  }

  private boolean isPromised(MethodDeclaration method) {
    return Trees.enclosingType(method).filter(this::isEntry).isPresent()
        && types.declarations().declaration(KnownType.of(submission.entryType())).stream()
            .flatMap(contract -> contract.getMethods().stream())
            .map(MethodDeclaration::getNameAsString)
            .anyMatch(method.getNameAsString()::equals);
  }

  private boolean isEntry(TypeDeclaration<?> type) {
    return types.isSubtype(KnownType.of(Declarations.qualifiedName(type)), submission.entryType());
  }
}
