package breaker;

import java.time.Instant;
import livecoding.breaker.CircuitBreaker.State;

record Open(Instant until) implements Phase {

  @Override
  public State state() {
    return State.OPEN;
  }

  @Override
  public boolean admits() {
    return false;
  }

  @Override
  public boolean isDoneAfterSuccess() {
    return false;
  }

  @Override
  public boolean isDoneAfterFailure() {
    return false;
  }
}
