package io.livegrade.grading.verify;

import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.proof.Cast;
import io.livegrade.model.proof.Manner;
import io.livegrade.model.proof.Rehearsed;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.PlantedMutants;
import java.util.List;

/** Where a pack's hidden tests are rehearsed; several threads may use it at once. */
public interface Stage {

  /** {@return the mutants that can be woken} */
  List<Mutant> mutants();

  /**
   * {@return how the hidden tests end}
   *
   * @throws io.livegrade.model.GraderException where something on our side failed
   */
  Rehearsed run(Cast cast, Manner manner);

  /** Sets up stages. */
  interface Builder {

    /**
     * {@return a stage for a challenge whose reference compiles}
     *
     * @param planted the reference with mutants planted
     */
    Stage build(Challenge challenge, PlantedMutants planted);
  }
}
