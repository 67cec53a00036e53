package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the code that the candidate's own threads run. */
final class Threads {
  private static final Set<String> OF_AN_EXECUTOR =
      Set.of(
          "submit",
          "execute",
          "schedule",
          "scheduleAtFixedRate",
          "scheduleWithFixedDelay",
          "newThread");
  private static final Set<String> OF_A_BUILDER = Set.of("start", "unstarted", "newThread");
  private static final Set<String> STATIC =
      Set.of("startVirtualThread", "runAsync", "supplyAsync", "thenRunAsync", "thenApplyAsync");

  private final ParsedSubmission submission;
  private final TypeLookup types;

  Threads(ParsedSubmission submission) {
    this.submission = submission;
    this.types = submission.types();
  }

  /** {@return the bodies that run in threads of their own} */
  List<Node> bodies() {
    List<Node> bodies = new ArrayList<>();
    submission.mainNodes(ObjectCreationExpr.class).stream()
        .filter(creation -> isThread(creation.getType()))
        .forEach(
            creation -> {
              creation.getArguments().forEach(each -> task(each).forEach(bodies::add));
              creation.getAnonymousClassBody().stream()
                  .flatMap(List::stream)
                  .flatMap(member -> running(member).stream())
                  .forEach(bodies::add);
            });
    submission.mainNodes(MethodCallExpr.class).stream()
        .filter(this::startsThread)
        .flatMap(call -> call.getArguments().stream())
        .flatMap(this::task)
        .forEach(bodies::add);
    submission.mainTypes().stream().flatMap(this::runOf).forEach(bodies::add);
    return bodies;
  }

  boolean startsThread(MethodCallExpr call) {
    if (types.callee(call).isPresent()) {
      return false;
    }
    String name = call.getNameAsString();
    Optional<KnownType> receiver = types.receiver(call);
    boolean executor =
        receiver.map(type -> types.isSubtype(type, "java.util.concurrent.Executor")).orElse(false);
    return STATIC.contains(name)
        || (OF_AN_EXECUTOR.contains(name) && executor)
        || (name.equals("newThread") && call.getScope().isPresent())
        || (OF_A_BUILDER.contains(name)
            && call.getScope()
                .filter(scope -> scope.toString().startsWith("Thread.of"))
                .isPresent());
  }

  private boolean isThread(com.github.javaparser.ast.type.Type type) {
    return types.isSubtype(types.declarations().meaning(type), "java.lang.Thread");
  }

  /** {@return what a task runs: a lambda, the method it refers to, an anonymous class's method} */
  Stream<Node> task(Expression task) {
    return switch (task) {
      case LambdaExpr lambda -> Stream.of(lambda);
      case MethodReferenceExpr reference -> referred(reference).map(Node.class::cast);
      case ObjectCreationExpr creation ->
          creation.getAnonymousClassBody().stream()
              .flatMap(List::stream)
              .flatMap(member -> running(member).stream());
      default -> Stream.empty();
    };
  }

  /** {@return the candidate's own methods that a reference may mean} */
  Stream<MethodDeclaration> referred(MethodReferenceExpr reference) {
    Optional<TypeDeclaration<?>> type =
        switch (reference.getScope()) {
          case ThisExpr self -> Trees.enclosingType(self);
          case NameExpr name -> types.nearby(name).flatMap(types.declarations()::declaration);
          case Expression other -> types.declarations().declaration(other.toString(), other);
        };
    return type.stream()
        .flatMap(each -> each.getMethods().stream())
        .filter(method -> method.getNameAsString().equals(reference.getIdentifier()));
  }

  private Stream<Node> runOf(TypeDeclaration<?> type) {
    KnownType known = KnownType.of(Declarations.qualifiedName(type));
    boolean task =
        types.isSubtype(known, "java.lang.Runnable")
            || types.isSubtype(known, "java.util.concurrent.Callable");
    return task
        ? type.getMembers().stream().flatMap(member -> running(member).stream())
        : Stream.empty();
  }

  private static Optional<Node> running(Node member) {
    return member instanceof MethodDeclaration method
            && method.getParameters().isEmpty()
            && method.getNameAsString().matches("run|call")
        ? Optional.of(method)
        : Optional.empty();
  }
}
