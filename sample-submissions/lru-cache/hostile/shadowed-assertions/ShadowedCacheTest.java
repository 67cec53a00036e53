import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShadowedCacheTest {

    @Test
    void forgetsTheOldest() {
        ShadowedCache<String, Integer> cache = new ShadowedCache<>(1);
        cache.put("a", 1);
        cache.put("b", 2);
        assertEquals(Optional.empty(), cache.get("a"));
    }
}
