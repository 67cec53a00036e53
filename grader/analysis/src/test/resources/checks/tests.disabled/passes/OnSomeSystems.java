import org.junit.jupiter.api.*;
import org.junit.jupiter.api.condition.*;

class DTest {
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void one() {
        Assertions.assertTrue(true);
    }
}
