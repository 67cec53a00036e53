package io.livegrade.model.proof;

import java.util.List;

/**
 * What a hidden test was seen to fail. Mutants are left at their first failure wherever more is not
 * needed, so their number is a lower bound.
 *
 * @param id of the test
 * @param samples that fail it
 * @param mutants how many were seen to fail it
 */
public record TestUse(String id, List<String> samples, int mutants) {

  public TestUse {
    samples = List.copyOf(samples);
  }

  /** {@return whether anything at all fails it} */
  public boolean isUsed() {
    return !samples.isEmpty() || mutants > 0;
  }
}
