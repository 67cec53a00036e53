package io.livegrade.model.proof;

/** Who stands in for a submission when a pack's hidden tests are rehearsed. */
public sealed interface Cast {

  /** The pack's own solution. */
  record Reference() implements Cast {}

  /**
   * The pack's own solution with one mutant awake.
   *
   * @param number of the mutant
   */
  record Woken(int number) implements Cast {}

  /**
   * A class that implements the contract and nothing of the challenge: no hidden test may pass.
   *
   * @param kind what it does instead
   */
  record Impostor(Kind kind) implements Cast {}

  /** What an impostor does. */
  enum Kind {
    /** Ends the process when it is made. */
    DEAD("dead"),
    /** Throws an exception from every method. */
    THROWING("throwing"),
    /** Answers null, or the zero of a primitive type, from every method. */
    NULL("null");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** {@return the word people read} */
    public String word() {
      return word;
    }
  }
}
