package calibration.support;

import calibration.Cache;
import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;

public final class PutPut implements Scenario<Cache> {
  @Override
  public List<Object> arguments() {
    return List.of(2);
  }

  @Override
  public void before(Cache cache) {
    cache.put("old", 0);
    cache.put("older", 1);
  }

  @Override
  public List<Caller<Cache>> callers() {
    return List.of(
        new Caller<>("put(a, 1)", cache -> cache.put("a", 1)),
        new Caller<>("put(b, 2)", cache -> cache.put("b", 2)));
  }

  @Override
  public Object after(Cache cache) {
    return List.of(
        cache.size(), cache.get("a"), cache.get("b"), cache.get("old"), cache.get("older"));
  }
}
