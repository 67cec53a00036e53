package app;

import org.junit.jupiter.api.*;

class ExpenseServiceTest {
    static class InMemoryExpenses implements ExpenseRepository { // finding: InMemoryExpenses
        public long save(String category) {
            return 1;
        }
    }

    @Test
    void saves() {
        Assertions.assertEquals(1, new InMemoryExpenses().save("food"));
    }
}
