package dev.novak.tracker.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.novak.tracker.domain.Expense;
import dev.novak.tracker.domain.ExpenseToStore;
import dev.novak.tracker.domain.Money;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateExpenseTest {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");

    private final Expenses expenses = mock(Expenses.class);
    private final Users users = mock(Users.class);
    private final CreateExpense createExpense = new CreateExpense(new ExpenseValidator(users), expenses, () -> NOW);

    @BeforeEach
    void userOneExists() {
        when(users.contains(1)).thenReturn(true);
    }

    @Test
    void storesTheExpense() {
        var toStore = new ExpenseToStore(1, new Money(4250), "food", "Lunch", NOW);
        var stored = new Expense(12, 1, new Money(4250), "food", "Lunch", NOW);
        when(expenses.add(toStore)).thenReturn(stored);

        var result = createExpense.create(command(1L, "42.50", "food"));

        assertThat(result).isEqualTo(stored);
        verify(expenses).add(toStore);
    }

    @Test
    void oneSpellingPerCategory() {
        createExpense.create(command(1L, "1", " Food"));

        verify(expenses).add(new ExpenseToStore(1, new Money(100), "food", "Lunch", NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "9999999999.99"})
    void takesTheLimits(String amount) {
        createExpense.create(command(1L, amount, "food"));

        verify(expenses).add(any());
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                Arguments.of(null, "1.00", "food", "user_id"),
                Arguments.of(2L, "1.00", "food", "user_id"),
                Arguments.of(1L, null, "food", "amount"),
                Arguments.of(1L, "0", "food", "amount"),
                Arguments.of(1L, "-0.01", "food", "amount"),
                Arguments.of(1L, "0.009", "food", "amount"),
                Arguments.of(1L, "10000000000.00", "food", "amount"),
                Arguments.of(1L, "1e99", "food", "amount"),
                Arguments.of(1L, "1.00", null, "category"),
                Arguments.of(1L, "1.00", "", "category"),
                Arguments.of(1L, "1.00", " \t", "category"));
    }

    @ParameterizedTest(name = "user {0}, amount {1}, category {2}")
    @MethodSource("invalid")
    void refuses(Long userId, String amount, String category, String field) {
        assertThatThrownBy(() -> createExpense.create(command(userId, amount, category)))
                .isInstanceOfSatisfying(ValidationException.class, e -> assertThat(e.field()).isEqualTo(field));
        verifyNoInteractions(expenses);
    }

    @Test
    void letsStorageProblemsThrough() {
        var down = new StorageUnavailableException(new SQLException("down"));
        when(expenses.add(any())).thenThrow(down);

        assertThatThrownBy(() -> createExpense.create(command(1L, "1.00", "food"))).isSameAs(down);
    }

    private static CreateExpenseCommand command(Long userId, String amount, String category) {
        return new CreateExpenseCommand(userId, amount == null ? null : new BigDecimal(amount), category, "Lunch");
    }
}
