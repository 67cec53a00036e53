import org.junit.jupiter.api.*;
import java.math.BigDecimal;

class AmountTest {
    private final BigDecimal amount = BigDecimal.ONE;

    @Test
    void isOne() {
        Assertions.assertEquals(BigDecimal.ONE, amount);
    }
}
