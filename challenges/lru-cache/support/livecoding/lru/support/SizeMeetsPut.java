package livecoding.lru.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import java.util.List;
import livecoding.lru.LruCache;

/** Somebody asks for the size while a new key comes to a full cache. */
public final class SizeMeetsPut implements Scenario<LruCache<String, Integer>> {

  @Override
  public List<Object> arguments() {
    return List.of(1);
  }

  @Override
  public void before(LruCache<String, Integer> cache) {
    cache.put("a", 1);
  }

  @Override
  public List<Caller<LruCache<String, Integer>>> callers() {
    return List.of(
        new Caller<>("size()", cache -> cache.size()),
        new Caller<>("put(b, 2)", cache -> cache.put("b", 2)));
  }

  @Override
  public Object after(LruCache<String, Integer> cache) {
    return Probe.of(cache, "a", "b");
  }
}
