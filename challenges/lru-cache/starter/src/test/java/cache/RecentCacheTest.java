package cache;

import static org.assertj.core.api.Assertions.assertThat;

import livecoding.lru.LruCache;
import org.junit.jupiter.api.Test;

class RecentCacheTest {

  @Test
  void dropsTheLeastRecentlyUsed() {
    LruCache<String, Integer> cache = new RecentCache<>(2);

    cache.put("a", 1);
    cache.put("b", 2);
    cache.get("a");
    cache.put("c", 3);

    assertThat(cache.get("b")).isEmpty();
    assertThat(cache.get("a")).contains(1);
  }
}
