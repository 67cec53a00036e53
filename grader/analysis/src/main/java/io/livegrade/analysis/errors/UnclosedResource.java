package io.livegrade.analysis.errors;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for connections and files that stay open, at least when something fails. */
@AutoService(Check.class)
public final class UnclosedResource implements Check {
  private static final Set<String> FILES =
      Set.of(
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile");
  private static final Set<String> OPENING =
      Set.of(
          "newInputStream", "newOutputStream", "newBufferedReader", "newBufferedWriter", "lines");

  @Override
  public String id() {
    return "errors.unclosed-resource";
  }

  @Override
  public String describe() {
    return "What is opened must be closed when things fail as well, or a pool runs dry.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return Stream.<Expression>concat(
            submission.mainNodes(MethodCallExpr.class).stream()
                .filter(call -> isConnection(call, submission) || opensFile(call, submission)),
            submission.mainNodes(ObjectCreationExpr.class).stream()
                .filter(made -> submission.types().is(made, FILES.toArray(String[]::new))))
        .flatMap(opened -> judge(opened, submission).stream())
        .toList();
  }

  private static boolean isConnection(MethodCallExpr call, ParsedSubmission submission) {
    return call.getNameAsString().equals("getConnection")
        && receiver(call, submission)
            .filter(
                type ->
                    type.is("java.sql.DriverManager")
                        || submission.types().isSubtype(type, "javax.sql.DataSource"))
            .isPresent();
  }

  private static boolean opensFile(MethodCallExpr call, ParsedSubmission submission) {
    return OPENING.contains(call.getNameAsString())
        && receiver(call, submission).filter(type -> type.is("java.nio.file.Files")).isPresent();
  }

  private static Optional<KnownType> receiver(MethodCallExpr call, ParsedSubmission submission) {
    return submission.types().receiver(call);
  }

  private Optional<Finding> judge(Expression opened, ParsedSubmission submission) {
    Node around = Trees.enclosing(opened, Node.class).orElse(opened);
    Optional<String> problem =
        switch (around) {
          case MethodCallExpr call
              when call.getScope().filter(s -> Trees.same(s, opened)).isPresent() ->
              Optional.of(what(opened) + " that no variable holds, so nothing can close it");
          case VariableDeclarator declared when !isResource(declared) ->
              ofVariable(declared.getNameAsString(), opened);
          case AssignExpr assigned when isLocal(assigned.getTarget(), submission) ->
              ofVariable(assigned.getTarget().toString(), opened);
          default -> Optional.empty();
        };
    return problem.map(
        words ->
            submission.finding(
                this,
                FindingKind.ESSENTIAL,
                "`%s` opens %s; open it in a try-with-resources."
                    .formatted(MemberNames.around(opened), words),
                opened));
  }

  private static String what(Expression opened) {
    return opened instanceof MethodCallExpr call && call.getNameAsString().equals("getConnection")
        ? "a connection"
        : "a file";
  }

  private static boolean isResource(VariableDeclarator declared) {
    Optional<Node> declaration = Trees.enclosing(declared, Node.class);
    return declaration.flatMap(each -> Trees.enclosing(each, Node.class)).orElse(declared)
            instanceof TryStmt
        || declaration.filter(FieldDeclaration.class::isInstance).isPresent();
  }

  private static boolean isLocal(Expression target, ParsedSubmission submission) {
    return target instanceof NameExpr name
        && submission
            .types()
            .variables()
            .declarationOf(name)
            .flatMap(found -> Trees.enclosing(found, Node.class))
            .filter(around -> around instanceof VariableDeclarationExpr)
            .isPresent();
  }

  private static Optional<String> ofVariable(String name, Expression opened) {
    Node body = OpenVariable.bodyAround(opened);
    if (OpenVariable.isClosedWhateverHappens(name, body) || OpenVariable.isHandedOn(name, body)) {
      return Optional.empty();
    }
    return Optional.of(
        OpenVariable.isClosedSomewhere(name, body)
            ? what(opened) + " `" + name + "` and closes it only when nothing fails"
            : what(opened) + " `" + name + "` and never closes it");
  }
}
