package io.livegrade.sandbox;

/** A trimmed JDK of the root file system. */
public enum JavaRuntime {
  /** Compiles a submission and runs the candidate's own tests: has what test libraries need. */
  WORKBENCH,
  /** Answers hidden tests: no compiler, no agents, no management. */
  EXAMINATION
}
