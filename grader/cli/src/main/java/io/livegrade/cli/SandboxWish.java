package io.livegrade.cli;

import io.livegrade.sandbox.choice.SandboxKind;
import java.util.Optional;

/**
 * The sandbox an operator asks for.
 *
 * @param kind of sandbox
 * @param runtime of the container engine; empty for its own choice
 */
record SandboxWish(SandboxKind kind, Optional<String> runtime) {

  static SandboxWish of(SandboxKind kind) {
    return new SandboxWish(kind, Optional.empty());
  }
}
