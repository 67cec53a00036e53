package io.livegrade.model.proof;

import io.livegrade.model.ConfigurationIssue;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The proof of a pack, or what it lacks.
 *
 * @param id the name of the pack's folder
 * @param steps the questions that could be asked, in their order
 * @param faults what kept further questions from being asked; none where all were asked
 * @param took wall time in all
 */
public record PackProof(
    String id, List<ProofStep> steps, List<ConfigurationIssue> faults, Duration took) {

  public PackProof {
    steps = List.copyOf(steps);
    faults = List.copyOf(faults);
  }

  /** {@return everything the author has to mend} */
  public List<ConfigurationIssue> issues() {
    return Stream.concat(faults.stream(), steps.stream().flatMap(step -> step.issues().stream()))
        .toList();
  }

  /** {@return whether the pack is right, as far as it was asked} */
  public boolean holds() {
    return issues().isEmpty();
  }
}
