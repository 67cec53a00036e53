package io.livegrade.report.outline;

import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.Score.RaisedFlag;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.rubric.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One root cause that cost something.
 *
 * @param steps the rules that were applied: one, or one in each criterion it cost; all say the same
 * @param criteria where it cost, one for each step
 * @param flag the red flag it raised
 * @param cap what it caps, in words, such as "concern at best"; empty where nothing
 * @param held points lost beyond the steps, because the level was held
 * @param proofs what shows it
 */
public record Fault(
    List<ScoreStep> steps,
    List<CriterionScore> criteria,
    Optional<RaisedFlag> flag,
    String cap,
    int held,
    List<Proof> proofs) {

  private static final int MOST_NAMED = 3;

  public Fault {
    steps = List.copyOf(steps);
    criteria = List.copyOf(criteria);
    proofs = List.copyOf(proofs);
  }

  /** {@return what people read about it} */
  public Texts texts() {
    return steps.getFirst().texts();
  }

  /** {@return what was observed} */
  public Signal signal() {
    return steps.getFirst().signal();
  }

  /** {@return points lost, from 0} */
  public int cost() {
    return held - steps.stream().mapToInt(ScoreStep::points).sum();
  }

  /** {@return ids of the hidden tests that show it} */
  public List<String> tests() {
    return steps.getFirst().tests();
  }

  /** {@return where it cost and what it caps, in words} */
  public String where() {
    String names =
        criteria.size() > MOST_NAMED
            ? criteria.size() + " criteria"
            : criteria.stream()
                .map(criterion -> criterion.criterion().name())
                .collect(Collectors.joining(", "));
    String capped = cap.isEmpty() ? names : names + " · " + cap;
    return held == 0 ? capped : capped + ", which took " + held + " of these points";
  }

  Fault withHeld(int points) {
    return new Fault(steps, criteria, flag, cap, points, proofs);
  }
}
