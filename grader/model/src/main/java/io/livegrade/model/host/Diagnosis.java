package io.livegrade.model.host;

import java.util.List;

/**
 * What the doctor found.
 *
 * @param graderVersion of the grader that looked
 * @param facts about the host, in the order to show them in
 * @param sandboxes those that were asked for
 */
public record Diagnosis(String graderVersion, List<HostFact> facts, List<SandboxHealth> sandboxes) {

  public Diagnosis {
    facts = List.copyOf(facts);
    sandboxes = List.copyOf(sandboxes);
  }

  /** {@return whether a submission can be graded here} */
  public boolean works() {
    return sandboxes.stream().anyMatch(SandboxHealth::works);
  }
}
