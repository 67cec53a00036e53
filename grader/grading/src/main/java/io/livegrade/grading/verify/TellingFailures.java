package io.livegrade.grading.verify;

import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.TestStatus;
import java.util.List;

/**
 * The failures of a run that say something about the tests: a subject that fails every test, or a
 * test that was given up before it asked anything, shows of no test that it can tell good from bad.
 */
final class TellingFailures {

  private TellingFailures() {}

  /** {@return the ids of the tests} */
  static List<String> of(List<HiddenTestResult> results) {
    if (results.stream().noneMatch(result -> result.status() == TestStatus.PASSED)) {
      return List.of();
    }
    return results.stream()
        .filter(result -> result.failure().filter(Failure::reached).isPresent())
        .map(HiddenTestResult::id)
        .toList();
  }
}
