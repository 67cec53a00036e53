package calibration.support;

import calibration.Counter;
import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;

public final class TwoIncrements implements Scenario<Counter> {
  @Override
  public List<Object> arguments() {
    return List.of();
  }

  @Override
  public List<Caller<Counter>> callers() {
    return List.of(
        new Caller<>("increment()", Counter::increment),
        new Caller<>("increment()", Counter::increment));
  }

  @Override
  public Object after(Counter counter) {
    return counter.value();
  }
}
