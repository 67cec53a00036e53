package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FifoCacheTest {

    @Test
    void shouldEvictOldest() {
        FifoCache<String, Integer> cache = new FifoCache<>(2);
        cache.put("a", 1);
        cache.put("b", 2);
        assertEquals(2, cache.size());
        cache.put("c", 3);
        assertTrue(cache.get("a").isEmpty());
        assertEquals(2, cache.get("b").get());
        assertEquals(2, cache.size());
    }

    @Test
    void shouldRejectZero() {
        assertThrows(IllegalArgumentException.class, () -> new FifoCache<>(0));
        assertEquals(1, new FifoCache<>(1).capacity());
    }
}
