package io.livegrade.model.run;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Under what conditions a run took place: nothing here says anything about the submission.
 *
 * @param isolation how it was walled in
 * @param seed of the hidden tests' random inputs
 * @param timings stage by stage, in the order of their names
 */
public record RunConditions(Isolation isolation, long seed, List<Timing> timings) {

  public RunConditions {
    timings = List.copyOf(timings);
  }

  /** {@return the same with one more stage, in the order of the stages' names} */
  public RunConditions and(Timing timing) {
    return new RunConditions(
        isolation,
        seed,
        Stream.concat(timings.stream(), Stream.of(timing))
            .sorted(Comparator.comparing(Timing::stage))
            .toList());
  }
}
