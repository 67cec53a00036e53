package io.livegrade.model.run;

import java.util.Optional;

/**
 * How one hidden test ended.
 *
 * @param id {@code Class.method}, with {@code [n]} for the n-th invocation of a parameterized test
 * @param name for people
 * @param status how it ended
 * @param failure why, present exactly when it did not pass
 * @param remark what limits this result's meaning, or empty
 */
public record HiddenTestResult(
    String id, String name, TestStatus status, Optional<Failure> failure, String remark) {

  /** A result without a limit. */
  public HiddenTestResult(String id, String name, TestStatus status, Optional<Failure> failure) {
    this(id, name, status, failure, "");
  }

  public HiddenTestResult {
    if (failure.isPresent() == (status == TestStatus.PASSED)) {
      throw new IllegalArgumentException(id + " is " + status + " with failure " + failure);
    }
  }
}
