package io.livegrade.model.proof;

import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.TestStatus;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One rehearsal of the hidden tests.
 *
 * @param results of the tests that were reached, in the order of the manifest
 * @param measures the bonus behaviours that were reached, by id: 1 where shown, 0 where not
 * @param took wall time, with the start of the sandbox
 * @param longestTest wall time of the test that took longest
 */
public record Rehearsed(
    List<HiddenTestResult> results,
    Map<String, Double> measures,
    Duration took,
    Duration longestTest) {

  public Rehearsed {
    results = List.copyOf(results);
    measures = Collections.unmodifiableMap(new TreeMap<>(measures));
  }

  /** {@return the ids of the tests that passed} */
  public List<String> passed() {
    return results.stream()
        .filter(result -> result.status() == TestStatus.PASSED)
        .map(HiddenTestResult::id)
        .toList();
  }

  /** {@return the ids of the tests that did not pass} */
  public List<String> failed() {
    return results.stream()
        .filter(result -> result.status() != TestStatus.PASSED)
        .map(HiddenTestResult::id)
        .toList();
  }
}
