package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.List;
import java.util.stream.Stream;

/** Finds the code that others call from many threads: the contract's methods and handlers. */
final class EntryPoints {
  private static final String EXCHANGE = "com.sun.net.httpserver.HttpExchange";
  private static final String HANDLER = "com.sun.net.httpserver.HttpHandler";

  private final ParsedSubmission submission;
  private final TypeLookup types;

  EntryPoints(ParsedSubmission submission) {
    this.submission = submission;
    this.types = submission.types();
  }

  List<Node> bodies() {
    Stream<Node> contract =
        submission.mainTypes().stream()
            .filter(type -> isA(type, submission.entryType()))
            .flatMap(type -> type.getMethods().stream())
            .filter(this::isPromised)
            .map(Node.class::cast);
    Stream<Node> handlers =
        submission.mainNodes(MethodDeclaration.class).stream()
            .filter(method -> method.getNameAsString().equals("handle"))
            .filter(this::takesExchange)
            .map(Node.class::cast);
    Stream<Node> references =
        submission.mainNodes(MethodReferenceExpr.class).stream()
            .flatMap(new Threads(submission)::referred)
            .filter(this::takesExchange)
            .map(Node.class::cast);
    Stream<Node> lambdas =
        submission.mainNodes(LambdaExpr.class).stream()
            .filter(
                lambda ->
                    lambda.getParameters().size() == 1
                        && lambda.getParameters().stream()
                            .anyMatch(
                                each ->
                                    types
                                        .ofVariable(each)
                                        .filter(type -> type.is(EXCHANGE))
                                        .isPresent()))
            .map(Node.class::cast);
    return Stream.of(contract, handlers, references, lambdas).flatMap(each -> each).toList();
  }

  /** A method that only gives out a handler is called once, before there are requests. */
  private boolean isPromised(MethodDeclaration method) {
    boolean promised =
        types.declarations().declaration(KnownType.of(submission.entryType())).stream()
            .flatMap(contract -> contract.getMethods().stream())
            .filter(each -> each.getNameAsString().equals(method.getNameAsString()))
            .anyMatch(each -> each.getParameters().size() == method.getParameters().size());
    return promised && !types.declarations().meaning(method.getType()).is(HANDLER);
  }

  private boolean takesExchange(MethodDeclaration method) {
    return method.getParameters().size() == 1
        && types.ofVariable(method.getParameter(0)).filter(type -> type.is(EXCHANGE)).isPresent();
  }

  private boolean isA(TypeDeclaration<?> type, String supertype) {
    return types.isSubtype(KnownType.of(Declarations.qualifiedName(type)), supertype);
  }
}
