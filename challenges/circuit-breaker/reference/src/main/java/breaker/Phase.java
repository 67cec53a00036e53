package breaker;

import livecoding.breaker.CircuitBreaker.State;

/** The time between two changes of state, with what is counted in it. Guarded by the breaker. */
sealed interface Phase permits Closed, Open, HalfOpen {

  State state();

  /** Whether a call may begin; counts it when it may. */
  boolean admits();

  /** Counts a success, and says whether the breaker closes. */
  boolean isDoneAfterSuccess();

  /** Counts a failure, and says whether the breaker opens. */
  boolean isDoneAfterFailure();
}
