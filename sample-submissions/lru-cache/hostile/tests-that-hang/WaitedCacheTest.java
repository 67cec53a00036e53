import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitedCacheTest {

    @Test
    void forgetsTheOldest() throws InterruptedException {
        Thread.sleep(Long.MAX_VALUE);
        WaitedCache<String, Integer> cache = new WaitedCache<>(1);
        cache.put("a", 1);
        cache.put("b", 2);
        assertEquals(Optional.empty(), cache.get("a"));
    }
}
