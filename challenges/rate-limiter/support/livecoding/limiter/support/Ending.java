package livecoding.limiter.support;

/**
 * How a call ended.
 *
 * @param how in a word
 * @param threw what was thrown, with its message; empty for nothing
 * @param flag whether the caller's interrupt flag was set afterwards
 * @param atNanos the moment, since the clock's first reading that the caller saw
 */
public record Ending(How how, String threw, boolean flag, long atNanos) {

  /** The ways in which a call can end. */
  public enum How {
    GRANTED,
    REFUSED,
    INTERRUPTED,
    THREW,
    NOT_BACK
  }

  @Override
  public String toString() {
    return switch (how) {
      case GRANTED -> "true";
      case REFUSED -> "false";
      case INTERRUPTED -> "an InterruptedException";
      case THREW -> threw;
      case NOT_BACK -> "no return";
    };
  }
}
