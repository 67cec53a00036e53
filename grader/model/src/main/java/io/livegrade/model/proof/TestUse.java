package io.livegrade.model.proof;

import java.util.List;

/**
 * What a hidden test was seen to fail. Mutants are left at their first failure wherever more is not
 * needed, so their numbers are lower bounds.
 *
 * @param id of the test
 * @param samples that fail it and pass another test
 * @param mutants how many were seen to fail it and to pass another test
 * @param wrecks how many were seen to fail it together with all others, which says less
 */
public record TestUse(String id, List<String> samples, int mutants, int wrecks) {

  public TestUse {
    samples = List.copyOf(samples);
  }

  /** {@return whether anything at all fails it} */
  public boolean isUsed() {
    return tells() || wrecks > 0;
  }

  /** {@return whether something fails it that does not fail all} */
  public boolean tells() {
    return !samples.isEmpty() || mutants > 0;
  }
}
