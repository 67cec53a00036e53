package livecoding.lru.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import livecoding.lru.LruCache;

/** Two threads store under one new key, and it takes one eviction to make room for it. */
public final class PutsOfOneKey implements Scenario<LruCache<String, Integer>> {

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
        new Caller<>("put(c, 3)", cache -> cache.put("c", 3)),
        new Caller<>("put(c, 4)", cache -> cache.put("c", 4)));
  }

  @Override
  public Object after(LruCache<String, Integer> cache) {
    return Probe.of(cache, "a", "b", "c");
  }
}
