package io.livegrade.model.report;

import java.util.Locale;

/** Whom a report is for. */
public enum Audience {
  /** Sees everything. */
  INTERVIEWER,
  /** Sees nothing hidden: no hidden test, no input, no expected value, no question to come. */
  CANDIDATE;

  /** {@return the word used on the command line and in reports, in lower case} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
