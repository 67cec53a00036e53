package io.livegrade.sandbox.process;

import io.livegrade.sandbox.ProcessEnd;

/**
 * Names the end of a sandboxed JVM; of several reasons the one that came first causes the others.
 */
public final class EndNames {

  private EndNames() {}

  /**
   * {@return the end's name}
   *
   * @param exitCode what the process left
   * @param errors what it wrote to standard error, complete
   * @param tooBig whether it was ended for its memory
   * @param killed whether we were asked to end it
   */
  public static ProcessEnd name(int exitCode, ErrorOutput errors, boolean tooBig, boolean killed) {
    if (errors.flooded()) {
      return new ProcessEnd.OutputFlooded();
    }
    if (tooBig || errors.saysOutOfMemory(exitCode)) {
      return new ProcessEnd.OutOfMemory();
    }
    return killed ? new ProcessEnd.Killed() : new ProcessEnd.Exited(exitCode);
  }
}
