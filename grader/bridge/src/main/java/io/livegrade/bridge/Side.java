package io.livegrade.bridge;

/** Which end of the bridge this is. Only one of them trusts nothing. */
public enum Side {
  /** Holds the hidden tests and the verdict; treats whatever arrives as hostile. */
  GRADER,
  /** Holds the candidate's classes. */
  SANDBOX
}
