package ledger;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LedgerTest {

  Ledger.Service service = new Ledger.Service(null);

  @Test
  void zeroIsNotAnAmount() {
    assertThrows(
        IllegalArgumentException.class, () -> service.create(1, BigDecimal.ZERO, "food", ""));
  }

  @Test
  void blankIsNotACategory() {
    assertThrows(IllegalArgumentException.class, () -> service.create(1, BigDecimal.ONE, "  ", ""));
  }
}
