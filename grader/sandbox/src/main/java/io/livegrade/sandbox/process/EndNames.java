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
   * @param host watched since it began
   * @throws io.livegrade.sandbox.SandboxException where the host ran out of memory and may have
   *     ended it for that
   */
  public static ProcessEnd name(
      int exitCode, ErrorOutput errors, boolean tooBig, boolean killed, HostMemory host) {
    if (errors.flooded()) {
      return new ProcessEnd.OutputFlooded();
    }
    if (tooBig || errors.saysOutOfMemory(exitCode)) {
      return new ProcessEnd.OutOfMemory();
    }
    if (killed) {
      return new ProcessEnd.Killed();
    }
    host.requireEnoughFor(exitCode);
    return new ProcessEnd.Exited(exitCode);
  }
}
