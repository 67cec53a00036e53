package io.livegrade.grading.score;

import java.util.List;

/** Names of the measures every challenge has; bonus behaviours come on top, by their own ids. */
public final class Measures {

  /** Share of the candidate's own tests that pass on the candidate's own code; none is 0. */
  public static final String OWN_TESTS_PASSED = "own-tests-passed";

  /** Share of the planted mutants that the candidate's own tests noticed. */
  public static final String MUTANTS_KILLED = "mutants-killed";

  /** 0 where enough mutants were planted to tell and the own tests noticed none, 1 otherwise. */
  public static final String ANY_MUTANT_KILLED = "any-mutant-killed";

  /** All of them. */
  public static final List<String> BUILT_IN =
      List.of(OWN_TESTS_PASSED, MUTANTS_KILLED, ANY_MUTANT_KILLED);

  /** The check that finds no own test: the cause behind measures being 0. */
  static final String NO_OWN_TEST = "tests.none";

  private Measures() {}
}
