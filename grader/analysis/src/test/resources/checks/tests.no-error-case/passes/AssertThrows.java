import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class ServiceTest {
    @Test
    void zero() {
        assertThrows(IllegalArgumentException.class, () -> { throw new IllegalArgumentException(); });
    }
}
