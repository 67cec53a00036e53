package io.livegrade.model.proof;

import io.livegrade.model.run.Mutant;

/**
 * What became of one mutant of the reference.
 *
 * @param mutant what was planted
 * @param code the line it was planted in, as the reference has it
 * @param end what became of it
 * @param why the test that killed it, or the reason it was judged equivalent; empty for a survivor
 */
public record MutantFate(Mutant mutant, String code, End end, String why) {

  /** What may become of a mutant. */
  public enum End {
    /** A hidden test does not pass with it. */
    KILLED,
    /** Every hidden test passes, and the pack says that none could fail. */
    EQUIVALENT,
    /** Every hidden test passes, and the pack says nothing. */
    SURVIVED
  }
}
