package io.livegrade.model.run;

import java.util.Locale;

/** How one test ended. Only {@link #PASSED} is a pass. */
public enum TestStatus {
  PASSED,
  FAILED,
  ABORTED,
  TIMED_OUT,
  /** Recorded with the reference, yet it did not report. */
  MISSING;

  /** {@return the word used in reports, in lower case with hyphens} */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
