package expenses;

import static org.junit.jupiter.api.Assertions.*;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CreateExpenseServiceTest {

    int inserts = 0;

    ExpenseGateway gateway = new ExpenseGateway() {
        public boolean userExists(long userId) {
            return userId < 10;
        }

        public Expense insert(long userId, BigDecimal amount, String category, String description)
                throws SQLException {
            if (category.equals("fail")) {
                throw new SQLException("no space");
            }
            inserts++;
            return new Expense(inserts, userId, amount, category, description, Instant.EPOCH);
        }
    };

    CreateExpenseService service = new CreateExpenseService(gateway);

    @Test
    void good() throws SQLException {
        Expense e = service.create(1L, new BigDecimal("42.50"), "food", "Lunch");
        assertEquals(new Expense(1, 1, new BigDecimal("42.50"), "food", "Lunch", Instant.EPOCH), e);
        assertEquals(1, inserts);
    }

    @Test
    void amountMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> service.create(1L, BigDecimal.ZERO, "food", ""));
        assertThrows(IllegalArgumentException.class, () -> service.create(1L, new BigDecimal(-5), "food", ""));
        assertThrows(IllegalArgumentException.class, () -> service.create(1L, null, "food", ""));
        assertThrows(IllegalArgumentException.class, () -> service.create(1L, new BigDecimal("1.234"), "food", ""));
        assertEquals(0, inserts);
        assertDoesNotThrow(() -> service.create(1L, new BigDecimal("0.01"), "food", ""));
    }

    @Test
    void categoryIsRequired() {
        assertThrows(IllegalArgumentException.class, () -> service.create(1L, BigDecimal.ONE, "", ""));
        assertThrows(IllegalArgumentException.class, () -> service.create(1L, BigDecimal.ONE, null, ""));
        assertEquals(0, inserts);
    }

    @Test
    void userMustExist() {
        assertThrows(IllegalArgumentException.class, () -> service.create(10L, BigDecimal.ONE, "food", ""));
        assertThrows(IllegalArgumentException.class, () -> service.create(null, BigDecimal.ONE, "food", ""));
        assertEquals(0, inserts);
    }

    @Test
    void databaseErrorsAreNotHidden() {
        assertThrows(SQLException.class, () -> service.create(1L, BigDecimal.ONE, "fail", ""));
    }
}
