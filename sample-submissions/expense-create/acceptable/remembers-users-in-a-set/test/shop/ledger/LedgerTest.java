package shop.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.ledger.Ledger.NotAllowed;
import shop.ledger.Ledger.Wish;

class LedgerTest {
  private final List<String> rows = new ArrayList<>();
  private boolean broken;

  private final Ledger ledger =
      new Ledger(
          new ExpenseTable(null) {
            @Override
            boolean hasUser(long id) {
              return id == 7;
            }

            @Override
            long insert(long user, BigDecimal amount, String category, String text, Instant at)
                throws SQLException {
              if (broken) {
                throw new SQLException("gone");
              }
              rows.add(user + " " + amount + " " + category + " " + text);
              return rows.size();
            }
          });

  private static Wish wish(Long user, String amount, String category) {
    return new Wish(user, amount == null ? null : new BigDecimal(amount), category, "tea");
  }

  @Test
  void enters() throws Exception {
    var entry = ledger.enter(wish(7L, "3.20", "Food"));

    assertEquals(List.of("7 3.20 food tea"), rows);
    assertEquals(1, entry.id());
    assertEquals(new BigDecimal("3.20"), entry.amount());
    assertEquals("food", entry.category());
  }

  @ParameterizedTest
  @CsvSource({
    "7,0,food", "7,-1,food", "7,,food", "7,1.001,food", "7,99999999999,food", "7,1,", "7,1,''", "7,1,' '",
    "8,1,food", ",1,food"
  })
  void refuses(Long user, String amount, String category) {
    assertThrows(NotAllowed.class, () -> ledger.enter(wish(user, amount, category)));
    assertTrue(rows.isEmpty());
  }

  @Test
  void tellsWhenNothingWasStored() {
    broken = true;

    assertThrows(SQLException.class, () -> ledger.enter(wish(7L, "1", "food")));
  }
}
