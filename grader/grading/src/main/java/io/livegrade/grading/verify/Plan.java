package io.livegrade.grading.verify;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How a pack is proved.
 *
 * @param parts what is asked beside whether it loads and what reference and starter get
 * @param repeats how often the reference is run
 * @param jobs how many runs go on at once
 * @param seed all others follow from; from the pack's content where it is empty
 */
public record Plan(Set<Part> parts, int repeats, int jobs, OptionalLong seed) {

  public Plan {
    parts = parts.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(parts);
  }

  /** What may be left out. */
  public enum Part {
    /** Each sample submission that is no attack is graded. */
    SAMPLES,
    /** Each hostile one is. */
    ATTACKS,
    /** Dead, throwing and null subjects take the hidden tests. */
    IMPOSTORS,
    /** The reference takes them again and again. */
    REPEATS,
    /** The reference's mutants take them. */
    MUTANTS
  }

  boolean asks(Part part) {
    return parts.contains(part);
  }
}
