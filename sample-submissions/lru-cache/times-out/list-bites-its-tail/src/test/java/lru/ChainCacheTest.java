package lru;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChainCacheTest {

    @Test
    void evictsOldest() {
        ChainCache<String, Integer> cache = new ChainCache<>(2);
        cache.put("a", 1);
        cache.put("b", 2);
        cache.put("c", 3);
        assertTrue(cache.get("a").isEmpty());
        assertEquals(2, cache.size());
    }
}
