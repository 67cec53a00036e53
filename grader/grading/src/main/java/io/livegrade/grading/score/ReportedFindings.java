package io.livegrade.grading.score;

import io.livegrade.model.finding.Finding;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.rubric.Rubric;
import io.livegrade.model.rubric.Signal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the rubric's questions beside the findings. */
public final class ReportedFindings {

  private ReportedFindings() {}

  /** {@return the findings in their order, each with the question its price or its check brings} */
  public static List<ReportedFinding> of(Rubric rubric, List<Finding> findings) {
    Map<String, String> questions = new HashMap<>(rubric.followUps());
    rubric.criteria().stream()
        .flatMap(criterion -> criterion.pricing().deductions().stream())
        .filter(deduction -> deduction.signal().kind() == Signal.Kind.CHECK)
        .forEach(deduction -> questions.put(deduction.signal().id(), deduction.texts().followUp()));
    return findings.stream()
        .map(finding -> new ReportedFinding(finding, questions.getOrDefault(finding.check(), "")))
        .toList();
  }
}
