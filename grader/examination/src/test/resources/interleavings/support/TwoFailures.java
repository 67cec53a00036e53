package calibration.support;

import calibration.Breaker;
import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;

/** At a threshold of two. */
public final class TwoFailures implements Scenario<Breaker> {
  @Override
  public List<Object> arguments() {
    return List.of(2);
  }

  @Override
  public List<Caller<Breaker>> callers() {
    return List.of(new Caller<>("fails", this::fail), new Caller<>("fails", this::fail));
  }

  private Object fail(Breaker breaker) throws Exception {
    return breaker.call(
        () -> {
          throw new IllegalStateException("planned");
        });
  }

  @Override
  public Object after(Breaker breaker) {
    return breaker.isOpen();
  }
}
