package nl.dekker;

/** Service layer. The database constraints make sure that the data is valid. */
class ExpenseCreator {

    private final Expenses expenses;

    ExpenseCreator(Expenses expenses) {
        this.expenses = expenses;
    }

    Expense create(Expense expense) throws Exception {
        if (expense.category() == null) {
            throw new Exception("category missing");
        }
        return expenses.add(expense);
    }
}
