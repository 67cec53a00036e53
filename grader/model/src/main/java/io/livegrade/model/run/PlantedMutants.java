package io.livegrade.model.run;

import io.livegrade.model.submission.SourceFile;
import java.util.List;

/**
 * The submission with every mutant written into it, asleep until woken by its number, so that one
 * compilation serves them all.
 *
 * @param sources the rewritten sources, and the switch that wakes a mutant
 * @param mutants what was planted
 */
public record PlantedMutants(List<SourceFile> sources, List<Mutant> mutants) {

  /** Binary name of the generated class that wakes mutants. */
  public static final String SWITCH_CLASS = "livegrade.Planted";

  /** The switch's {@code public static volatile int}: the number awake, 0 for none. */
  public static final String SWITCH_FIELD = "awake";

  public PlantedMutants {
    sources = List.copyOf(sources);
    mutants = List.copyOf(mutants);
  }
}
