package io.livegrade.report.outline;

import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.Score.RaisedFlag;
import io.livegrade.model.report.ScoreStep;
import java.util.List;
import java.util.Optional;

/**
 * One root cause that cost something.
 *
 * @param step the rule that was applied
 * @param criterion where it cost
 * @param flag the red flag it raised
 * @param cap what it caps, in words, such as "concern at best"; empty where nothing
 * @param proofs what shows it
 */
public record Fault(
    ScoreStep step,
    CriterionScore criterion,
    Optional<RaisedFlag> flag,
    String cap,
    List<Proof> proofs) {
  public Fault {
    proofs = List.copyOf(proofs);
  }

  /** {@return points lost, from 0} */
  public int cost() {
    return -step.points();
  }
}
