package expenses;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpenseRegisterTest {

    /** Remembers the last insert. */
    static class DaoStub implements ExpenseDao {
        Expense inserted;

        @Override
        public boolean hasUser(long userId) {
            return userId == 7;
        }

        @Override
        public Expense insert(Expense expense) {
            inserted = expense;
            return expense.stored(100, LocalDateTime.of(2026, 1, 2, 3, 4, 5));
        }
    }

    final DaoStub dao = new DaoStub();
    final ExpenseRegister register = new ExpenseRegister(dao);

    @Test
    void storesAndReturns() throws Exception {
        Expense wanted = Expense.wanted(7L, new BigDecimal("42.50"), "food", "Lunch");

        Expense got = register.register(wanted);

        assertEquals(wanted, dao.inserted);
        assertEquals(100L, got.id());
    }

    @Nested
    @DisplayName("rejects")
    class Rejects {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "7 | 0             | food | amount must be > 0",
            "7 | -1            | food | amount must be > 0",
            "7 | 0.001         | food | amount must not have more than 2 decimals",
            "7 | 10000000000   | food | amount must be < 10000000000",
            "7 |               | food | amount is required",
            "7 | 1             |      | category is required",
            "7 | 1             | \"\" | category is required",
            "7 | 1             | \" \"| category is required",
            "  | 1             | food | user_id is required",
            "8 | 1             | food | unknown user"
        })
        void broken(Long user, BigDecimal amount, String category, String message) {
            Expense wanted = Expense.wanted(user, amount, category, null);

            Exception e = assertThrows(ExpenseRegister.RejectedException.class, () -> register.register(wanted));

            assertAll(
                    () -> assertEquals(message, e.getMessage()),
                    () -> assertNull(dao.inserted));
        }
    }

    @Test
    void boundariesAreFine() throws Exception {
        register.register(Expense.wanted(7L, new BigDecimal("0.01"), "food", null));
        assertEquals(new BigDecimal("0.01"), dao.inserted.amount());

        register.register(Expense.wanted(7L, new BigDecimal("9999999999.99"), "food", null));
        assertEquals(new BigDecimal("9999999999.99"), dao.inserted.amount());
    }

    @Test
    void categoriesAreLowerCase() throws Exception {
        assertEquals("food", register.register(Expense.wanted(7L, BigDecimal.ONE, "  FooD", null)).category());
    }
}
