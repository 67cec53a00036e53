package io.livegrade.report.outline;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.TestStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what was done well. */
final class Merits {

  private Merits() {}

  static List<Merit> of(Verdict.Graded graded) {
    List<Merit> merits = new ArrayList<>();
    allTestsPass(graded.run().hiddenTests(), merits);
    allMutantsNoticed(graded.run().candidateTests(), merits);
    for (CriterionScore criterion : graded.score().criteria()) {
      for (ScoreStep step : criterion.steps()) {
        if (step.points() > 0 && step.signal().kind() != Signal.Kind.LIMIT) {
          merits.add(new Merit(step.texts().words(), step.points(), places(step, graded)));
        }
      }
    }
    Set<String> priced = Remarks.priced(graded);
    praise(graded)
        .filter(finding -> !priced.contains(finding.check()))
        .forEach(finding -> merits.add(new Merit(finding.message(), 0, finding.evidence())));
    return merits;
  }

  private static void allTestsPass(List<HiddenTestResult> tests, List<Merit> merits) {
    if (!tests.isEmpty() && tests.stream().allMatch(one -> one.status() == TestStatus.PASSED)) {
      merits.add(new Merit("All %d hidden tests pass.".formatted(tests.size()), 0, List.of()));
    }
  }

  private static void allMutantsNoticed(CandidateTests tests, List<Merit> merits) {
    int planted = tests.mutants().size();
    if (planted > 0 && tests.killed() == planted) {
      merits.add(
          new Merit(
              "The candidate's own tests notice all %d rules broken on purpose.".formatted(planted),
              0,
              List.of()));
    }
  }

  private static List<Evidence> places(ScoreStep step, Verdict.Graded graded) {
    if (!step.places().isEmpty() || step.signal().kind() != Signal.Kind.CHECK) {
      return step.places();
    }
    return praise(graded)
        .filter(finding -> finding.check().equals(step.signal().id()))
        .flatMap(finding -> finding.evidence().stream())
        .toList();
  }

  private static Stream<Finding> praise(Verdict.Graded graded) {
    return graded.findings().stream()
        .map(ReportedFinding::finding)
        .filter(finding -> finding.kind() == FindingKind.PRAISE);
  }
}
