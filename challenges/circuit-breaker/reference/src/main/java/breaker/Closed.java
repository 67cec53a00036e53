package breaker;

import livecoding.breaker.CircuitBreaker.State;

final class Closed implements Phase {

  private final int failureThreshold;
  private int failuresInARow;

  Closed(int failureThreshold) {
    this.failureThreshold = failureThreshold;
  }

  @Override
  public State state() {
    return State.CLOSED;
  }

  @Override
  public boolean admits() {
    return true;
  }

  @Override
  public boolean isDoneAfterSuccess() {
    failuresInARow = 0;
    return false;
  }

  @Override
  public boolean isDoneAfterFailure() {
    failuresInARow++;
    return failuresInARow >= failureThreshold;
  }
}
