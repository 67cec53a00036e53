package livecoding.lru.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import livecoding.lru.LruCache;

/** The entry that is to be evicted is removed. */
public final class RemoveMeetsPut implements Scenario<LruCache<String, Integer>> {

  @Override
  public List<Object> arguments() {
    return List.of(2);
  }

  @Override
  public void before(LruCache<String, Integer> cache) {
    cache.put("a", 1);
    cache.put("b", 2);
  }

  @Override
  public List<Caller<LruCache<String, Integer>>> callers() {
    return List.of(
        new Caller<>("remove(a)", cache -> cache.remove("a")),
        new Caller<>("put(c, 3)", cache -> cache.put("c", 3)));
  }

  @Override
  public Object after(LruCache<String, Integer> cache) {
    return Probe.of(cache, "a", "b", "c");
  }
}
