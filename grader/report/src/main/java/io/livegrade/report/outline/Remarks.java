package io.livegrade.report.outline;

import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is worth knowing though it cost nothing. */
final class Remarks {

  private Remarks() {}

  static List<ReportedFinding> of(Verdict.Graded graded) {
    Set<String> priced = priced(graded);
    return graded.findings().stream()
        .filter(reported -> reported.finding().kind() != FindingKind.PRAISE)
        .filter(reported -> !priced.contains(reported.finding().check()))
        .sorted(Comparator.comparing(Remarks::isHarmless))
        .toList();
  }

  /** {@return ids of the checks some step speaks of} */
  static Set<String> priced(Verdict.Graded graded) {
    return graded.score().criteria().stream()
        .flatMap(criterion -> criterion.steps().stream())
        .map(ScoreStep::signal)
        .filter(signal -> signal.kind() == Signal.Kind.CHECK)
        .map(Signal::id)
        .collect(Collectors.toSet());
  }

  private static boolean isHarmless(ReportedFinding reported) {
    return !reported.finding().check().startsWith("integrity.");
  }
}
