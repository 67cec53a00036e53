package app;

public interface ExpenseStore {
    Expense insert(Expense expense);
}
