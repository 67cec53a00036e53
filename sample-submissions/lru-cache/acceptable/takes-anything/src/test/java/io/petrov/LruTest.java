package io.petrov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LruTest {

    @Test
    void keepsTheMostRecentlyUsed() {
        Lru<String, String> lru = new Lru<>(2);
        lru.put("1", "a");
        lru.put("2", "b");
        lru.get("1");
        lru.put("3", "c");
        assertTrue(lru.get("2").isEmpty());
        assertEquals("a", lru.get("1").get());
        assertEquals(2, lru.size());
        assertEquals(2, lru.capacity());
    }
}
