package se.berg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.berg.dtos.Expense;
import se.berg.repositories.ExpenseRepository;
import se.berg.services.ExpenseService;

class ExpenseServiceTest {

    @Test
    void createExpense() {
        ExpenseRepository repository = mock(ExpenseRepository.class);
        Expense input = new Expense(null, 1L, new BigDecimal("42.50"), "food", "Lunch", null);
        Expense saved = new Expense(1L, 1L, new BigDecimal("42.50"), "food", "Lunch", "2026-01-01T00:00:00Z");
        when(repository.save(input)).thenReturn(saved);

        new ExpenseService(repository).createExpense(input);

        assertEquals(new BigDecimal("42.50"), input.amount());
    }
}
