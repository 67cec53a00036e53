package io.livegrade.analysis.model;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for methods too long to be taken in at once. */
@AutoService(Check.class)
public final class GodMethod implements Check {
  private static final int LONG = 60;
  private static final int LONG_FOR_TWO_LAYERS = 35;

  @Override
  public String id() {
    return "model.god-method";
  }

  @Override
  public String describe() {
    return "A method longer than a screen does several things that deserve names.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return submission.mainNodes(MethodDeclaration.class).stream()
        .filter(method -> method.getBody().isPresent())
        .flatMap(method -> judge(method, submission).stream())
        .toList();
  }

  private List<Finding> judge(MethodDeclaration method, ParsedSubmission submission) {
    int lines = method.getBody().map(GodMethod::linesOfCode).orElse(0);
    boolean twoLayers = lines > LONG_FOR_TWO_LAYERS && mixesWebAndSql(method, submission);
    if (lines <= LONG && !twoLayers) {
      return List.of();
    }
    return List.of(
        submission.finding(
            this,
            FindingKind.ACTIONABLE,
            (twoLayers
                    ? "`%s` reads the request, decides and talks to the database in %d lines of code; give each part a method, and a type, of its own."
                    : "`%s` has %d lines of code; give its parts names by making them methods.")
                .formatted(MemberNames.around(method), lines),
            method.getName()));
  }

  /** Lines on which code of this method begins; comments, long texts and inner methods aside. */
  private static int linesOfCode(BlockStmt body) {
    Set<Integer> lines = new HashSet<>();
    body.getTokenRange()
        .ifPresent(
            tokens -> {
              for (JavaToken token : tokens) {
                if (!token.getCategory().isWhitespaceOrComment()) {
                  token.getRange().ifPresent(range -> lines.add(range.begin.line));
                }
              }
            });
    body.findAll(BodyDeclaration.class)
        .forEach(
            inner ->
                inner
                    .getRange()
                    .ifPresent(
                        range -> {
                          for (int line = range.begin.line; line <= range.end.line; line++) {
                            lines.remove(line);
                          }
                        }));
    return lines.size();
  }

  private static boolean mixesWebAndSql(MethodDeclaration method, ParsedSubmission submission) {
    boolean web =
        method.findAll(Parameter.class).stream()
            .anyMatch(
                parameter ->
                    submission
                        .types()
                        .ofVariable(parameter)
                        .filter(type -> type.simpleName().equals("HttpExchange"))
                        .isPresent());
    return web
        && method.findAll(MethodCallExpr.class).stream()
            .filter(
                call ->
                    Trees.enclosing(call, MethodDeclaration.class)
                        .filter(each -> Trees.same(each, method))
                        .isPresent())
            .anyMatch(
                call ->
                    submission
                        .types()
                        .receiver(call)
                        .filter(type -> type.name().startsWith("java.sql."))
                        .isPresent());
  }
}
