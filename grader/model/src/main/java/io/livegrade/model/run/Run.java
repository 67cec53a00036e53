package io.livegrade.model.run;

import java.util.List;

/**
 * All that came of compiling and running one submission.
 *
 * @param outcome how the hidden tests' run ended; the first end that was not completion, where
 *     sandboxes had to be renewed
 * @param hiddenTests in the order of the manifest; empty where nothing could be run
 * @param candidateTests the candidate's own tests
 * @param isolation how it was walled in
 * @param seed of the hidden tests' random inputs
 * @param timings stage by stage
 */
public record Run(
    RunOutcome outcome,
    List<HiddenTestResult> hiddenTests,
    CandidateTests candidateTests,
    Isolation isolation,
    long seed,
    List<Timing> timings) {

  public Run {
    hiddenTests = List.copyOf(hiddenTests);
    timings = List.copyOf(timings);
  }
}
