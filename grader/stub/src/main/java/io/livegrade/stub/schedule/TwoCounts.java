package io.livegrade.stub.schedule;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import java.util.function.IntSupplier;

/** Two threads use one counter: what the grader looks for a known race with. */
public final class TwoCounts implements Scenario<IntSupplier> {

  /** As every scenario. */
  public TwoCounts() {}

  @Override
  public List<Object> arguments() {
    return List.of();
  }

  @Override
  public List<Caller<IntSupplier>> callers() {
    return List.of(
        new Caller<>("counts", IntSupplier::getAsInt),
        new Caller<>("counts", IntSupplier::getAsInt));
  }

  @Override
  public Object after(IntSupplier counter) {
    return counter.getAsInt();
  }
}
