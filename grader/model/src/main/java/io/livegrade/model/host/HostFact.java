package io.livegrade.model.host;

/**
 * Something the host has or lacks.
 *
 * @param name of what was looked at
 * @param found what is there
 * @param fine whether nothing needs to be done
 * @param remedy what to install or to run; empty where there is nothing to gain
 */
public record HostFact(String name, String found, boolean fine, String remedy) {

  /** {@return a fact that asks for nothing} */
  public static HostFact fine(String name, String found) {
    return new HostFact(name, found, true, "");
  }

  /** {@return a fact that keeps a sandbox from working, or from working well} */
  public static HostFact amiss(String name, String found, String remedy) {
    return new HostFact(name, found, false, remedy);
  }
}
