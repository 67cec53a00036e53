package livecoding.breaker.support;

/** What a step of a program showed. */
public enum Answer {
  /** The action ran, and its value came out. */
  RAN('v', "its value"),
  /** The action ran, and its exception came out. */
  FAILED('f', "its exception"),
  /** The action did not run, and a CircuitOpenException came out. */
  REJECTED('r', "a CircuitOpenException"),
  /** The action ran, and yet a CircuitOpenException came out. */
  REJECTED_AFTER_RUNNING('R', "a CircuitOpenException, though the action ran"),
  /** Another exception came out. */
  OTHER_EXCEPTION('x', "another exception"),
  /** Something came out that is not the action's value. */
  OTHER_VALUE('o', "another value"),
  /** The state. */
  CLOSED('C', "CLOSED"),
  /** The state. */
  OPEN('O', "OPEN"),
  /** The state. */
  HALF_OPEN('H', "HALF_OPEN"),
  /** No state at all. */
  NO_STATE('n', "null"),
  /** Time passed. */
  PASSED('.', "time");

  private final char letter;
  private final String words;

  Answer(char letter, String words) {
    this.letter = letter;
    this.words = words;
  }

  /** {@return how it is written} */
  public char letter() {
    return letter;
  }

  /** {@return what is written so} */
  public static Answer of(char letter) {
    for (Answer answer : values()) {
      if (answer.letter == letter) {
        return answer;
      }
    }
    throw new IllegalArgumentException("no answer '" + letter + "'");
  }

  @Override
  public String toString() {
    return words;
  }
}
