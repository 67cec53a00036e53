package io.livegrade.grading.score;

import io.livegrade.model.challenge.Limits;
import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.run.CandidateTestResult;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Isolation;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.MutantResult;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunConditions;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs and findings in few words, for tests. */
final class Runs {

  private Runs() {}

  static Run completed(HiddenTestResult... tests) {
    return run(new RunOutcome.Completed(), List.of(tests), Map.of(), CandidateTests.NONE);
  }

  static Run ended(RunOutcome outcome) {
    return run(outcome, List.of(), Map.of(), CandidateTests.NONE);
  }

  static Run run(
      RunOutcome outcome,
      List<HiddenTestResult> tests,
      Map<String, Double> measures,
      CandidateTests own) {
    return new Run(
        outcome,
        tests,
        measures,
        own,
        new RunConditions(new Isolation("none", Limits.DEFAULT, List.of()), 1, List.of()));
  }

  static HiddenTestResult passed(String id) {
    return new HiddenTestResult(id, id, TestStatus.PASSED, Optional.empty());
  }

  static HiddenTestResult failed(String id, String rootCause) {
    return new HiddenTestResult(
        id, id, TestStatus.FAILED, Optional.of(new Failure(rootCause, "expected 1, got 2")));
  }

  /** Own tests of which some pass, and mutants of which some are killed. */
  static CandidateTests own(int passed, int failed, int killed, int survived) {
    return new CandidateTests(
        new RunOutcome.Completed(),
        IntStream.range(0, passed + failed)
            .mapToObj(
                i ->
                    new CandidateTestResult(
                        "OwnTest.test" + i,
                        i < passed ? TestStatus.PASSED : TestStatus.FAILED,
                        i < passed ? "" : "expected 1"))
            .toList(),
        IntStream.range(0, killed + survived)
            .mapToObj(
                i ->
                    new MutantResult(
                        new Mutant(i + 1, "amount-check", "A.java", 10 + i, "the check is gone"),
                        i < killed))
            .toList());
  }

  static Finding finding(String check, FindingKind kind, String file, int line) {
    return new Finding(
        check,
        kind,
        "%s in %s:%d".formatted(check, file, line),
        List.of(new Evidence(file, line, "int x;")));
  }

  static Reading reading(Finding... findings) {
    return new Reading(List.of(findings), List.of());
  }
}
