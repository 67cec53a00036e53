package calibration.support;

import calibration.Breaker;
import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Two actions that wait for each other. */
public final class ActionsMeet implements Scenario<Breaker> {
  private final CountDownLatch both = new CountDownLatch(2);

  @Override
  public List<Object> arguments() {
    return List.of(2);
  }

  @Override
  public List<Caller<Breaker>> callers() {
    return List.of(new Caller<>("meets", this::meet), new Caller<>("meets", this::meet));
  }

  private Object meet(Breaker breaker) throws Exception {
    return breaker.call(
        () -> {
          both.countDown();
          both.await();
          return "met";
        });
  }

  @Override
  public Object after(Breaker breaker) {
    return breaker.isOpen();
  }
}
