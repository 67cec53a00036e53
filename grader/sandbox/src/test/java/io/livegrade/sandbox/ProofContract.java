package io.livegrade.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.run.Protection;
import io.livegrade.model.run.Protection.State;
import io.livegrade.sandbox.proof.Proof;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Probes see what holds, and see it when it does not hold any more. */
public abstract class ProofContract {

  /** Proves a sandbox and closes it. */
  protected static List<Protection> prove(Sandbox opened) {
    try (Sandbox sandbox = opened) {
      return Proof.of(sandbox);
    }
  }

  /** {@return the ids of what did not hold} */
  protected static Set<String> open(List<Protection> protections) {
    assertThat(protections).hasSameSizeAs(Proof.none());
    assertThat(protections).noneMatch(each -> each.state() == State.NOT_PROVED);
    return protections.stream()
        .filter(each -> each.state() == State.DID_NOT_HOLD)
        .map(Protection::id)
        .collect(Collectors.toSet());
  }
}
