package plantedjunitex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "0.005", "0.015", "0.025", "0.035", "0.045", "0.055", "0.065", "0.075", "0.085", "0.095", "0.105", "0.115"
    })
    void halfACentIsRounded(String amount) {
        assertEquals(2, new BigDecimal(amount).scale());
    }
}
