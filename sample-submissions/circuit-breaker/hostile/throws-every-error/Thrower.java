import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;

public class Thrower implements CircuitBreaker {

  private int calls;

  public Thrower(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {}

  @Override
  public <T> T call(Callable<T> action) throws Exception {
    throw switch (calls++ % 4) {
      case 0 -> new AssertionError("expected: <OPEN> but was: <OPEN>");
      case 1 -> new OutOfMemoryError("not really");
      case 2 -> new StackOverflowError();
      default -> new ExceptionInInitializerError("nothing to see here");
    };
  }

  @Override
  public State state() {
    throw new AssertionError("all tests passed");
  }
}
