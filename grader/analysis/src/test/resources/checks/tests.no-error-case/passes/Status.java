import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class HandlerTest {
    @Test
    void zero() {
        assertEquals(400, post("{\"amount\":0}"));
    }

    private int post(String body) {
        return 400;
    }
}
