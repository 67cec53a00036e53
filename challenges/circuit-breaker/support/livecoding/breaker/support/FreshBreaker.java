package livecoding.breaker.support;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.time.InstantSource;
import livecoding.breaker.CircuitBreaker;

/** Makes breakers beside one that the grader made, so that thousands of them need no round trip. */
final class FreshBreaker {

  private FreshBreaker() {}

  /** {@return a new breaker of the sample's class, by the constructor that the contract names} */
  static CircuitBreaker like(
      CircuitBreaker sample, int failures, int successes, Duration timeout, InstantSource clock) {
    try {
      return sample
          .getClass()
          .getConstructor(int.class, int.class, Duration.class, InstantSource.class)
          .newInstance(failures, successes, timeout, clock);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("a new breaker: " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a new breaker: " + e, e);
    }
  }
}
