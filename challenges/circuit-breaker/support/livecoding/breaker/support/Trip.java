package livecoding.breaker.support;

import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

/** One call through a breaker, and what came of it. */
final class Trip {

  private final CircuitBreaker breaker;
  private final Object value = new Object();
  private boolean ran;

  Trip(CircuitBreaker breaker) {
    this.breaker = breaker;
  }

  Answer succeed() {
    try {
      Object came =
          breaker.call(
              () -> {
                ran = true;
                return value;
              });
      return came == value && ran ? Answer.RAN : Answer.OTHER_VALUE;
    } catch (CircuitOpenException e) {
      return ran ? Answer.REJECTED_AFTER_RUNNING : Answer.REJECTED;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return Answer.OTHER_EXCEPTION;
    }
  }

  Answer fail(Throwable failure) {
    try {
      breaker.call(
          () -> {
            ran = true;
            if (failure instanceof Error error) {
              throw error;
            }
            throw (Exception) failure;
          });
      return Answer.OTHER_VALUE;
    } catch (CircuitOpenException e) {
      return ran ? Answer.REJECTED_AFTER_RUNNING : Answer.REJECTED;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return e == failure ? Answer.FAILED : Answer.OTHER_EXCEPTION;
    }
  }
}
