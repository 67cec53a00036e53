package io.livegrade.sandbox.choice;

/** What the operator asks for. */
public enum SandboxKind {
  /** Docker where an engine answers, namespaces elsewhere. */
  AUTO,
  DOCKER,
  NAMESPACES
}
