package livecoding.pool.support;

/**
 * How a call ended.
 *
 * @param how in a word
 * @param what the job whose result was taken, or what was thrown, with its message; empty for
 *     neither
 */
public record Ending(How how, String what) {

  /** The ways in which a call can end. */
  public enum How {
    RETURNED,
    INTERRUPTED,
    ILLEGAL_STATE,
    THREW,
    NOT_BACK
  }

  @Override
  public String toString() {
    return switch (how) {
      case RETURNED -> what.isEmpty() ? "a return" : "the result of \"" + what + "\"";
      case INTERRUPTED -> "an InterruptedException";
      case ILLEGAL_STATE -> "an IllegalStateException";
      case THREW -> what;
      case NOT_BACK -> "no return";
    };
  }
}
