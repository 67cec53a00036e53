import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExpenseServiceTest {
    @Test
    void createsExpense() { // finding: refusal
        assertEquals(4, 2 + 2);
    }
}
