import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class LruMapTest {
  @Test
  void lru() {
    LruMap<String, Integer> m = new LruMap<>(2);
    m.put("a", 1);
    m.put("b", 2);
    m.get("a");
    m.put("c", 3);
    assertTrue(m.get("a").isPresent());
    assertFalse(m.get("b").isPresent());
    assertEquals(2, m.size());
  }

  @Test
  void bad() {
    assertThrows(IllegalArgumentException.class, () -> new LruMap<String, Integer>(0));
    assertThrows(NullPointerException.class, () -> new LruMap<String, Integer>(1).get(null));
    assertEquals(1, new LruMap<String, Integer>(1).capacity());
  }
}
