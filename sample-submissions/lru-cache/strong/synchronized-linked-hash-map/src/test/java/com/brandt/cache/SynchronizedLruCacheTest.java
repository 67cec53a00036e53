package com.brandt.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynchronizedLruCacheTest {

    private final SynchronizedLruCache<String, String> cache = new SynchronizedLruCache<>(2);

    @Test
    void evictsLeastRecentlyUsed() {
        cache.put("x", "1");
        cache.put("y", "2");
        cache.get("x");
        cache.put("z", "3");

        assertEquals(Optional.empty(), cache.get("y"));
        assertEquals(Optional.of("1"), cache.get("x"));
        assertEquals(2, cache.size());
    }

    @Test
    void replacesAndReturnsOldValue() {
        cache.put("x", "1");
        assertEquals(Optional.of("1"), cache.put("x", "2"));
        assertEquals(1, cache.size());
    }

    @Test
    void removes() {
        cache.put("x", "1");
        assertEquals(Optional.of("1"), cache.remove("x"));
        assertEquals(Optional.empty(), cache.remove("x"));
        assertEquals(0, cache.size());
    }

    @Test
    void capacityOfOneWorks() {
        SynchronizedLruCache<String, String> one = new SynchronizedLruCache<>(1);
        one.put("x", "1");
        one.put("y", "2");
        assertEquals(1, one.size());
        assertEquals(Optional.of("2"), one.get("y"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5})
    void refusesBadCapacity(int capacity) {
        assertThrows(IllegalArgumentException.class, () -> new SynchronizedLruCache<>(capacity));
    }

    @Test
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> cache.get(null));
        assertThrows(NullPointerException.class, () -> cache.put("x", null));
        assertThrows(NullPointerException.class, () -> cache.put(null, "1"));
    }
}
