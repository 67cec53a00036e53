package io.livegrade.analysis.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a submission without any test. */
@AutoService(Check.class)
public final class NoTests implements Check {
  @Override
  public String id() {
    return "tests.none";
  }

  @Override
  public String describe() {
    return "Code that was handed in without a single test was never seen to work.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    if (!TestMethods.of(submission).isEmpty() || !submission.unreadable().isEmpty()) {
      return List.of();
    }
    return entry(submission)
        .map(
            type ->
                submission.finding(
                    this,
                    FindingKind.ESSENTIAL,
                    "There is no test: nothing shows that `%s` does what it should; write one that runs it."
                        .formatted(type.getNameAsString()),
                    place(type)))
        .stream()
        .toList();
  }

  private static Node place(TypeDeclaration<?> type) {
    return type.getName();
  }

  private static Optional<TypeDeclaration<?>> entry(ParsedSubmission submission) {
    List<TypeDeclaration<?>> types = submission.mainTypes();
    return Stream.concat(
            types.stream().filter(type -> isEntry(type, submission)),
            types.stream().filter(type -> !type.getNameAsString().endsWith("Test")))
        .findFirst();
  }

  private static boolean isEntry(TypeDeclaration<?> type, ParsedSubmission submission) {
    return submission
        .types()
        .isSubtype(KnownType.of(Declarations.qualifiedName(type)), submission.entryType());
  }
}
