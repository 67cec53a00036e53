package io.livegrade.model.run;

import java.util.Optional;

/**
 * Why a hidden test did not pass.
 *
 * @param rootCause id of the defect behind it, shared by every test that fails for the same reason
 * @param message the call, what was expected and what came; may reveal hidden inputs, so it is for
 *     the interviewer only
 * @param interleaving the order of steps that shows it, for a defect of concurrency
 */
public record Failure(String rootCause, String message, Optional<Interleaving> interleaving) {

  private static final String NOT_REACHED = "Not reached: ";

  /** A failure that no order of steps is needed to show. */
  public Failure(String rootCause, String message) {
    this(rootCause, message, Optional.empty());
  }

  /**
   * {@return the failure of a test that was given up before it could ask anything}
   *
   * @param why such as "the tests before it hung"
   */
  public static Failure notReached(String rootCause, String why) {
    return new Failure(rootCause, NOT_REACHED + why);
  }

  /** {@return whether the test asked something of the submission} */
  public boolean reached() {
    return !message.startsWith(NOT_REACHED);
  }
}
