package io.livegrade.model.proof;

import java.util.List;

/**
 * What a sample submission got.
 *
 * @param claim the name of its folder's folder
 * @param name of its folder
 * @param points of 100
 * @param differences in what it claims and what it got; empty where they are the same
 * @param failedTests the hidden tests it does not pass
 */
public record SampleMarks(
    String claim, String name, int points, List<String> differences, List<String> failedTests) {

  public SampleMarks {
    differences = List.copyOf(differences);
    failedTests = List.copyOf(failedTests);
  }
}
