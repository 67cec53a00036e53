import java.math.BigDecimal;

record Expense(long id, BigDecimal amount, String category) {} // finding: Expense.amount
