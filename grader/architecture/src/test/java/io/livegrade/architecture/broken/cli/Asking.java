package io.livegrade.architecture.broken.cli;

import io.livegrade.architecture.broken.model.Everything;

/** The other half of a cycle. */
public final class Asking {

  /** {@return nothing of interest} */
  public int ask(Everything asked) {
    return asked.hashCode();
  }
}
