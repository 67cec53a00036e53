package io.livegrade.bridge.stub;

import java.util.List;

/**
 * What the candidate's tests say about themselves.
 *
 * @param tests each test that reported
 */
public record TestRunReport(List<Test> tests) {

  public TestRunReport {
    tests = List.copyOf(tests);
  }

  /** {@return whether any test did not pass} */
  public boolean anyFailed() {
    return tests.stream().anyMatch(test -> test.end() == End.FAILED);
  }

  /**
   * One test.
   *
   * @param name class and method
   * @param end how it ended
   * @param message why it failed; empty where it did not
   */
  public record Test(String name, End end, String message) {}

  /** How a test ended. */
  public enum End {
    PASSED,
    FAILED,
    ABORTED
  }
}
