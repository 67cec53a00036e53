package io.lindqvist;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpensesTest {

    @Test
    void create() throws Exception {
        ExpenseStore store = mock(ExpenseStore.class);
        when(store.userExists(anyLong())).thenReturn(true);
        when(store.store(anyLong(), any(), any(), any()))
                .thenReturn(new Expense(1, 1, new BigDecimal("42.50"), "food", "Lunch", Instant.now()));

        Outcome outcome = new Expenses(store).create(new ExpenseRequest(
                Optional.of(1L), Optional.of(new BigDecimal("42.50")), Optional.of("food"), Optional.of("Lunch")));

        assertNotNull(outcome);
    }
}
