package io.livegrade.bridge.stub;

import java.util.List;

/**
 * A run of the candidate's own tests.
 *
 * @param testClasses binary names of the classes that hold tests
 * @param awake the number of the mutant to wake; 0 for none
 */
public record TestRunRequest(List<String> testClasses, int awake) {

  public TestRunRequest {
    testClasses = List.copyOf(testClasses);
  }
}
