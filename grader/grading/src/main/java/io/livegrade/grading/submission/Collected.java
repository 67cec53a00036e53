package io.livegrade.grading.submission;

import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.submission.Submission;

/** What came of reading a candidate's folder. */
public sealed interface Collected {

  /** {@return what was read; without sources where the folder was refused} */
  Submission submission();

  /**
   * It can be compiled.
   *
   * @param submission its sources
   */
  record Accepted(Submission submission) implements Collected {}

  /**
   * It must not be read any further.
   *
   * @param submission its name, for the report
   * @param outcome the file at fault and why
   */
  record Refused(Submission submission, RunOutcome.Refused outcome) implements Collected {}
}
