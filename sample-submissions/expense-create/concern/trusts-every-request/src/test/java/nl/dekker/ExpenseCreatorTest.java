package nl.dekker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ExpenseCreatorTest {

    @Test
    void createsExpense() throws Exception {
        ExpenseCreator creator = new ExpenseCreator(e -> e.withId(1, "today"));

        Expense created = creator.create(new Expense(null, 1, new BigDecimal("42.50"), "food", "Lunch", null));

        assertEquals(1, created.id());
    }
}
