package io.livegrade.grading.submission;

import io.livegrade.model.run.RunOutcome;

/** Ends a walk at the first thing that must not be read; never leaves this package. */
@SuppressWarnings("serial") // caught in the method that began the walk
final class RefusedException extends RuntimeException {

  private final RunOutcome.Refused outcome;

  /**
   * @param path within the submission; candidates choose it, and it is shown on one line
   * @param reason what is wrong with it and what to do
   */
  RefusedException(String path, String reason) {
    super(reason, null, false, false);
    this.outcome = new RunOutcome.Refused(path.replaceAll("\\p{Cntrl}", "?"), reason);
  }

  RunOutcome.Refused outcome() {
    return outcome;
  }
}
