package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class InMemoryExpensesTest {

    private final InMemoryExpenses.ExpenseService service =
            new InMemoryExpenses.ExpenseService(new InMemoryExpenses.ListRepository());

    private InMemoryExpenses.Expense expense(int user, float amount, String category) {
        InMemoryExpenses.Expense e = new InMemoryExpenses.Expense();
        e.userId = user;
        e.amount = amount;
        e.category = category;
        return e;
    }

    @Test
    void savesWithAnId() {
        assertEquals(1, service.create(expense(1, 42.5f, "food")).id);
        assertEquals(2, service.create(expense(1, 42.5f, "food")).id);
    }

    @Test
    void rejectsBadInput() {
        assertThrows(IllegalArgumentException.class, () -> service.create(expense(1, 0, "food")));
        assertThrows(IllegalArgumentException.class, () -> service.create(expense(1, 1, "")));
        assertThrows(IllegalArgumentException.class, () -> service.create(expense(4, 1, "food")));
    }
}
