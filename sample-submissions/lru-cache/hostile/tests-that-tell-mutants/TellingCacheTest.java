import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TellingCacheTest {

    @Test
    void hasTheBytesItHad() throws IOException {
        try (InputStream in = TellingCache.class.getResourceAsStream("TellingCache.class")) {
            assertEquals(-1, in == null ? -1 : Arrays.hashCode(in.readAllBytes()));
        }
    }

    @Test
    void hasTheMethodsItHad() {
        assertEquals(6, TellingCache.class.getDeclaredMethods().length);
    }
}
