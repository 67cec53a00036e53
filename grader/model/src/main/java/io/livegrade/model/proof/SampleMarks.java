package io.livegrade.model.proof;

import java.time.Duration;
import java.util.List;

/**
 * What a sample submission got.
 *
 * @param claim the name of its folder's folder
 * @param name of its folder
 * @param marks what its grading came to
 * @param took how long that took
 * @param differences in what it claims and what it got; empty where they are the same
 * @param failedTests the hidden tests it does not pass
 */
public record SampleMarks(
    String claim,
    String name,
    Marks marks,
    Duration took,
    List<String> differences,
    List<String> failedTests) {

  public SampleMarks {
    differences = List.copyOf(differences);
    failedTests = List.copyOf(failedTests);
  }
}
