package io.livegrade.model.run;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that came of compiling and running one submission.
 *
 * @param outcome how the hidden tests' run ended; the first end that was not completion, where
 *     sandboxes had to be renewed
 * @param hiddenTests in the order of the manifest; empty where nothing could be run
 * @param measures the bonus behaviours by id: 1 where shown, 0 where not; in the order of their ids
 * @param candidateTests the candidate's own tests
 * @param conditions the wall, the seed and the times
 */
public record Run(
    RunOutcome outcome,
    List<HiddenTestResult> hiddenTests,
    Map<String, Double> measures,
    CandidateTests candidateTests,
    RunConditions conditions) {

  public Run {
    hiddenTests = List.copyOf(hiddenTests);
    measures = Collections.unmodifiableMap(new TreeMap<>(measures));
  }

  /** {@return the same with the time of one more stage} */
  public Run and(Timing timing) {
    return new Run(outcome, hiddenTests, measures, candidateTests, conditions.and(timing));
  }
}
