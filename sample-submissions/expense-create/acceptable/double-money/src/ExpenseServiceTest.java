import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpenseServiceTest {

    private final List<Expense> saved = new ArrayList<>();

    private final IExpenseService service = new ExpenseServiceImpl(new IExpenseRepository() {
        @Override
        public boolean userExists(long userId) {
            return userId == 1;
        }

        @Override
        public Expense save(Expense expense) {
            expense.setId(1);
            saved.add(expense);
            return expense;
        }
    });

    @Test
    void testCreateExpense_valid() {
        Expense result = service.createExpense(expense(1, 42.50, "food"));

        assertEquals(1, result.getId());
        assertEquals(42.50, result.getAmount(), 0.001);
        assertEquals(1, saved.size());
    }

    @Test
    void testCreateExpense_zeroAmount() {
        ExpenseException e =
                assertThrows(ExpenseException.class, () -> service.createExpense(expense(1, 0, "food")));
        assertEquals(400, e.getStatus());
        assertTrue(saved.isEmpty());
    }

    @Test
    void testCreateExpense_negativeAmount() {
        assertThrows(ExpenseException.class, () -> service.createExpense(expense(1, -10, "food")));
    }

    @Test
    void testCreateExpense_emptyCategory() {
        ExpenseException e =
                assertThrows(ExpenseException.class, () -> service.createExpense(expense(1, 10, "")));
        assertEquals("Category is required", e.getMessage());
    }

    @Test
    void testCreateExpense_unknownUser() {
        ExpenseException e =
                assertThrows(ExpenseException.class, () -> service.createExpense(expense(2, 10, "food")));
        assertEquals(404, e.getStatus());
    }

    private static Expense expense(long userId, double amount, String category) {
        Expense expense = new Expense();
        expense.setUserId(userId);
        expense.setAmount(amount);
        expense.setCategory(category);
        return expense;
    }
}
