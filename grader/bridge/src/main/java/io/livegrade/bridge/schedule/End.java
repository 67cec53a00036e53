package io.livegrade.bridge.schedule;

/** How one execution of a scenario ended. */
public enum End {
  /** All callers ended, and so did all threads they left behind. */
  COMPLETED,
  /** A caller waits for what never comes. */
  DEADLOCK,
  /** All callers ended, but threads of the submission live on. */
  LEAK,
  /** Threads run on and on without getting anywhere. */
  ENDLESS
}
