import java.math.BigDecimal;

record Request(double amount) {}

record Expense(BigDecimal amount) {}
