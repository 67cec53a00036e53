package breaker;

import livecoding.breaker.CircuitBreaker.State;

final class HalfOpen implements Phase {

  private final int successThreshold;
  private int running;
  private int successes;

  HalfOpen(int successThreshold) {
    this.successThreshold = successThreshold;
  }

  @Override
  public State state() {
    return State.HALF_OPEN;
  }

  @Override
  public boolean admits() {
    if (running == successThreshold) {
      return false;
    }
    running++;
    return true;
  }

  @Override
  public boolean isDoneAfterSuccess() {
    running--;
    successes++;
    return successes >= successThreshold;
  }

  @Override
  public boolean isDoneAfterFailure() {
    return true;
  }
}
