record Expense(long amount, String category) {}
