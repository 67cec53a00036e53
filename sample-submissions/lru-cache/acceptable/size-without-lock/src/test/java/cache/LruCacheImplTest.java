package cache;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LruCacheImplTest {

    private LruCacheImpl<Integer, String> cache;

    @BeforeEach
    void setUp() {
        cache = new LruCacheImpl<>(2);
    }

    @Test
    void testEviction() {
        cache.put(1, "one");
        cache.put(2, "two");
        cache.put(3, "three");
        assertEquals(Optional.empty(), cache.get(1));
        assertEquals(Optional.of("two"), cache.get(2));
        assertEquals(Optional.of("three"), cache.get(3));
    }

    @Test
    void testGetRefreshes() {
        cache.put(1, "one");
        cache.put(2, "two");
        cache.get(1);
        cache.put(3, "three");
        assertEquals(Optional.of("one"), cache.get(1));
        assertTrue(cache.get(2).isEmpty());
    }

    @Test
    void testPutReplaces() {
        cache.put(1, "one");
        assertEquals(Optional.of("one"), cache.put(1, "uno"));
        assertEquals(1, cache.size());
    }

    @Test
    void testIllegalCapacity() {
        assertThrows(IllegalArgumentException.class, () -> new LruCacheImpl<>(0));
    }
}
