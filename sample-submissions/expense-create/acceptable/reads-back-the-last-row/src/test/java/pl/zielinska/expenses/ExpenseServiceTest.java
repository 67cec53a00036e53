package pl.zielinska.expenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpenseServiceTest {

    private final ExpenseRepository repository = mock(ExpenseRepository.class);
    private final ExpenseService service = new ExpenseService(repository, new ExpenseValidator());

    @BeforeEach
    void setUp() {
        when(repository.userExists(1L)).thenReturn(true);
    }

    @Test
    void create_returnsTheStoredExpense() {
        NewExpense request = new NewExpense(1L, new BigDecimal("42.50"), "food", "Lunch");
        Expense stored = new Expense(3, 1, new BigDecimal("42.50"), "food", "Lunch", OffsetDateTime.now());
        when(repository.findLast()).thenReturn(stored);

        Expense result = service.create(request);

        assertSame(stored, result);
        verify(repository).insert(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.01", "10.001", "10000000000"})
    void create_refusesAmount(String amount) {
        NewExpense request = new NewExpense(1L, new BigDecimal(amount), "food", "Lunch");

        assertThrows(ValidationException.class, () -> service.create(request));
        verify(repository, never()).insert(any());
    }

    @Test
    void create_collectsAllErrors() {
        NewExpense request = new NewExpense(null, null, " ", null);

        ValidationException e = assertThrows(ValidationException.class, () -> service.create(request));
        assertEquals(List.of("user_id is required", "amount is required", "category is required"), e.errors());
    }

    @Test
    void create_refusesUnknownUser() {
        NewExpense request = new NewExpense(2L, BigDecimal.ONE, "food", "Lunch");

        assertThrows(ValidationException.class, () -> service.create(request));
        verify(repository, never()).insert(any());
    }

    @Test
    void create_doesNotHideFailures() {
        NewExpense request = new NewExpense(1L, BigDecimal.ONE, "food", "Lunch");
        doThrow(new RepositoryException("down", null)).when(repository).insert(request);

        assertThrows(RepositoryException.class, () -> service.create(request));
    }
}
