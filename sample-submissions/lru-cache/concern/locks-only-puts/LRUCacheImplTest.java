import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LRUCacheImplTest {

  @Test
  void basicEviction() {
    LRUCacheImpl<Integer, Integer> cache = new LRUCacheImpl<>(2);
    cache.put(1, 1);
    cache.put(2, 2);
    assertEquals(Optional.of(1), cache.get(1));
    cache.put(3, 3);
    assertEquals(Optional.empty(), cache.get(2));
    cache.put(4, 4);
    assertEquals(Optional.empty(), cache.get(1));
    assertEquals(Optional.of(3), cache.get(3));
    assertEquals(Optional.of(4), cache.get(4));
  }

  @Test
  void zeroCapacity() {
    assertThrows(IllegalArgumentException.class, () -> new LRUCacheImpl<Integer, Integer>(0));
  }
}
