package directbuffers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpenseServiceTest {

    private int inserted;

    private final ExpenseService service = new ExpenseService(new ExpenseRepository() {
        @Override
        public boolean userExists(long userId) {
            return userId == 1;
        }

        @Override
        public Expense insert(long userId, BigDecimal amount, String category, String description) {
            inserted++;
            if (category.equals("fails")) {
                throw new UnavailableException(null);
            }
            return new Expense(4, userId, amount, category, description, Instant.EPOCH);
        }
    });

    @Test
    void stores() {
        Expense expense = service.create(1, new BigDecimal("0.01"), "food", "Lunch");

        assertThat(expense).isEqualTo(new Expense(4, 1, new BigDecimal("0.01"), "food", "Lunch", Instant.EPOCH));
        assertThat(inserted).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1,0,food", "1,-1,food", "1,0.001,food", "1,1e12,food", "1,1,''", "1,1,", "2,1,food"})
    void refuses(long user, BigDecimal amount, String category) {
        assertThatThrownBy(() -> service.create(user, amount, category, ""))
                .isInstanceOf(ExpenseService.InvalidExpenseException.class);
        assertThat(inserted).isZero();
    }

    @Test
    void reportsAFailure() {
        assertThatThrownBy(() -> service.create(1, BigDecimal.ONE, "fails", ""))
                .isInstanceOf(ExpenseRepository.UnavailableException.class);
    }
}
