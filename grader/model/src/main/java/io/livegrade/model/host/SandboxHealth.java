package io.livegrade.model.host;

import io.livegrade.model.run.Protection;
import java.util.List;

/**
 * What a sandbox is worth on this host.
 *
 * @param sandbox its name, as in a report
 * @param fault why it does not work, and what to do; empty where it works
 * @param protections what was probed; empty where it does not work
 */
public record SandboxHealth(String sandbox, String fault, List<Protection> protections) {

  public SandboxHealth {
    protections = List.copyOf(protections);
  }

  /** {@return whether submissions can be run in it} */
  public boolean works() {
    return fault.isEmpty();
  }
}
