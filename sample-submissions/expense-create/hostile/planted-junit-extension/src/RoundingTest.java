package plantedjunitex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RoundingTest {
    @Test
    void halfACentIsRounded() {
        assertEquals(new BigDecimal("0.01"), new BigDecimal("0.005"));
    }
}
