package livecoding.breaker.support;

import java.io.IOException;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

/** Calls through a breaker, each with a word for what came of it. */
public final class Calls {

  /** The action ran and returned. */
  public static final String RAN = "ran";

  /** The action ran and threw. */
  public static final String FAILED = "failed";

  /** The action did not run. */
  public static final String REJECTED = "rejected";

  private Calls() {}

  /** {@return what came of a call that succeeds when it runs} */
  public static String succeed(CircuitBreaker breaker) {
    return run(breaker, () -> RAN);
  }

  /** {@return what came of a call that fails when it runs} */
  public static String fail(CircuitBreaker breaker) {
    return run(
        breaker,
        () -> {
          throw new IOException("down");
        });
  }

  /** {@return what came of a call: what the action returned, or a word} */
  static String run(CircuitBreaker breaker, Callable<String> action) {
    try {
      return breaker.call(action);
    } catch (CircuitOpenException e) {
      return REJECTED;
    } catch (Exception e) {
      return FAILED;
    }
  }
}
