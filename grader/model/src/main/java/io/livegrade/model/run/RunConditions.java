package io.livegrade.model.run;

import java.util.List;

/**
 * Under what conditions a run took place: nothing here says anything about the submission.
 *
 * @param isolation how it was walled in
 * @param seed of the hidden tests' random inputs
 * @param timings stage by stage
 */
public record RunConditions(Isolation isolation, long seed, List<Timing> timings) {

  public RunConditions {
    timings = List.copyOf(timings);
  }
}
