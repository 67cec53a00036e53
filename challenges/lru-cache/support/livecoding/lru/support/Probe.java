package livecoding.lru.support;

import java.util.ArrayList;
import java.util.List;
import livecoding.lru.LruCache;

/**
 * Looks into a cache from outside. What a put evicts shows which entry was the least recently used,
 * and the next put shows whether the order behind it still holds.
 */
public final class Probe {

  private Probe() {}

  /** {@return the size first, then the answers of two puts, each followed by gets of all keys} */
  public static List<Object> of(LruCache<String, Integer> cache, String... keys) {
    List<Object> seen = new ArrayList<>();
    seen.add(cache.size());
    for (String probe : List.of("first probe", "second probe")) {
      seen.add(cache.put(probe, 0));
      for (String key : keys) {
        seen.add(cache.get(key));
      }
    }
    seen.add(cache.size());
    return seen;
  }
}
