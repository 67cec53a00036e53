package io.livegrade.analysis.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.List;
import java.util.stream.Stream;

/** Looks for stored types that anyone may change after they were checked. */
@AutoService(Check.class)
public final class MutableRecordOfTruth implements Check {
  private static final int MOST_PLACES = 3;

  @Override
  public String id() {
    return "model.mutable-record-of-truth";
  }

  @Override
  public String describe() {
    return "What stands for a stored row and can be changed anywhere no longer says what is stored.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    return StoredTypes.of(submission).stream()
        .filter(type -> !StoredTypes.isImmutable(type) && !openings(type).isEmpty())
        .map(
            type ->
                submission.finding(
                    this,
                    FindingKind.ACTIONABLE,
                    "`%s` is what gets stored, and any code can change it afterwards; make it a record, or its fields final."
                        .formatted(type.getNameAsString()),
                    type.getName(),
                    openings(type)))
        .toList();
  }

  private static List<Node> openings(TypeDeclaration<?> type) {
    Stream<Node> fields =
        StoredTypes.instanceFields(type).stream()
            .filter(field -> !field.isFinal() && !field.isPrivate())
            .map(field -> field.getVariable(0));
    Stream<Node> setters = StoredTypes.setters(type).stream().map(method -> method.getName());
    return Stream.concat(fields, setters).limit(MOST_PLACES).toList();
  }
}
