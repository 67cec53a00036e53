import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class LimiterTest {
    @Test
    void burstThenNothing() {
        assertTrue(tryAcquire(1));
        assertFalse(tryAcquire(2));
    }

    private boolean tryAcquire(int n) {
        return n < 2;
    }
}
