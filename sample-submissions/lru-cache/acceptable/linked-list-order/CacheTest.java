import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CacheTest {

  @Test
  void evictsTheOneNotUsed() {
    Cache<String, Integer> cache = new Cache<>(3);
    cache.put("a", 1);
    cache.put("b", 2);
    cache.put("c", 3);
    cache.get("a");
    cache.put("b", 20);
    cache.put("d", 4);

    assertTrue(cache.get("c").isEmpty());
    assertEquals(1, cache.get("a").orElseThrow());
    assertEquals(20, cache.get("b").orElseThrow());
    assertEquals(3, cache.size());
  }

  @Test
  void removes() {
    Cache<String, Integer> cache = new Cache<>(1);
    cache.put("a", 1);
    assertTrue(cache.remove("a").isPresent());
    assertFalse(cache.get("a").isPresent());
    assertEquals(0, cache.size());
  }

  @Test
  void checksArguments() {
    assertThrows(IllegalArgumentException.class, () -> new Cache<String, String>(0));
    assertThrows(NullPointerException.class, () -> new Cache<String, String>(1).put(null, "x"));
  }
}
