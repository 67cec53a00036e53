package livecoding.breaker;

/** A call was rejected: its action did not run. */
public class CircuitOpenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CircuitOpenException() {}

  public CircuitOpenException(String message) {
    super(message);
  }
}
