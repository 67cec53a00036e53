package io.livegrade.bridge.stub;

/**
 * The classes of the stub that rewritten code calls in the sandbox; the grader has none of them.
 */
public enum Hooks {
  CALLS("CallHooks"),
  FIELDS("FieldHooks"),
  MONITORS("MonitorHooks"),
  POOLS("PoolHooks"),
  THREADS("ThreadHooks"),
  TIME("TimeHooks"),
  /** No hook but a scenario: two threads that use one counter. */
  TWO_COUNTS("TwoCounts");

  private final String className;

  Hooks(String simpleName) {
    this.className = "io.livegrade.stub.schedule." + simpleName;
  }

  /** {@return the binary name} */
  public String className() {
    return className;
  }
}
