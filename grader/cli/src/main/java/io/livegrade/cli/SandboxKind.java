package io.livegrade.cli;

import java.util.Locale;

/** Which sandbox an operator asks for. */
enum SandboxKind {
  /** Docker where an engine answers and works, namespaces otherwise. */
  AUTO,
  DOCKER,
  NAMESPACES;

  /** {@return the word operators write} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
