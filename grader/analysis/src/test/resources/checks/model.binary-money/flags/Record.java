public record Expense(long id, long userId, double amount, String category) {} // finding: amount
