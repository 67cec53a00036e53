package io.livegrade.model.run;

import java.util.List;

/**
 * The candidate's own tests: believed only about themselves.
 *
 * @param outcome how their run ended
 * @param tests how each ended on the candidate's own code; empty where there are none
 * @param mutants which planted mutants they noticed; empty where they do not pass on the
 *     candidate's own code
 */
public record CandidateTests(
    RunOutcome outcome, List<CandidateTestResult> tests, List<MutantResult> mutants) {

  /** No test was found or none could be run. */
  public static final CandidateTests NONE =
      new CandidateTests(new RunOutcome.Completed(), List.of(), List.of());

  public CandidateTests {
    tests = List.copyOf(tests);
    mutants = List.copyOf(mutants);
  }

  /** {@return how many tests passed} */
  public long passed() {
    return tests.stream().filter(test -> test.status() == TestStatus.PASSED).count();
  }

  /** {@return how many tests failed} */
  public long failed() {
    return tests.stream().filter(test -> test.status() == TestStatus.FAILED).count();
  }

  /** {@return how many mutants were noticed} */
  public long killed() {
    return mutants.stream().filter(MutantResult::killed).count();
  }
}
