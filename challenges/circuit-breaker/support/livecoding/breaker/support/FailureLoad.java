package livecoding.breaker.support;

import livecoding.breaker.CircuitBreaker;

/** Lets many threads fail at once, inside the sandbox. */
public interface FailureLoad {

  /**
   * {@return what came of it: how many calls were rejected while exactly as many failed as open the
   * breaker, then 1 or 0 for whether the breaker rejected the call after them}
   *
   * @param sample any breaker of the submission; it is not touched
   */
  int[] on(CircuitBreaker sample);
}
