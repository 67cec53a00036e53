package calibration.support;

import calibration.Cache;
import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;

public final class GetGet implements Scenario<Cache> {
  @Override
  public List<Object> arguments() {
    return List.of(2);
  }

  @Override
  public void before(Cache cache) {
    cache.put("a", 0);
    cache.put("b", 1);
  }

  @Override
  public List<Caller<Cache>> callers() {
    return List.of(
        new Caller<>("get(a)", cache -> cache.get("a")),
        new Caller<>("get(b)", cache -> cache.get("b")));
  }

  @Override
  public Object after(Cache cache) {
    return List.of(cache.size(), cache.get("a"));
  }
}
