package io.livegrade.model.proof;

import io.livegrade.model.ConfigurationIssue;
import java.util.List;

/**
 * One question to a pack, answered.
 *
 * @param answer what was seen
 * @param issues what the pack's author has to mend for the answer to be good; empty where it is
 */
public record ProofStep(Answer answer, List<ConfigurationIssue> issues) {

  public ProofStep {
    issues = List.copyOf(issues);
  }
}
