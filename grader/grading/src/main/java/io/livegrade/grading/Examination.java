package io.livegrade.grading;

import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.run.Run;
import io.livegrade.model.submission.Submission;
import java.util.concurrent.Future;

/** Compiles and runs submissions where they can do no harm. */
public interface Examination {

  /**
   * {@return all that came of running a submission}
   *
   * @param mutants the submission with mutants planted, as soon as they are
   * @param seed of the hidden tests' random inputs
   * @throws io.livegrade.model.ConfigurationException where the challenge does not hold what it
   *     says
   * @throws io.livegrade.model.GraderException where something on our side failed
   */
  Run examine(
      Challenge challenge, Submission submission, Future<PlantedMutants> mutants, long seed);
}
