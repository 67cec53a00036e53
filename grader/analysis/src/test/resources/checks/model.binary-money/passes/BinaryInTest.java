import org.junit.jupiter.api.*;
import java.math.BigDecimal;

class MoneyTest {
    @Test
    void keepsCents() {
        double amount = 0.1;
        Assertions.assertEquals(new BigDecimal("0.1"), BigDecimal.valueOf(amount));
    }
}
