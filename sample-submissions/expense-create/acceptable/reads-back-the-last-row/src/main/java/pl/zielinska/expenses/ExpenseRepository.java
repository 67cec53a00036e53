package pl.zielinska.expenses;

public interface ExpenseRepository {

    boolean userExists(long userId);

    void insert(NewExpense expense);

    /** The expense that was inserted last. */
    Expense findLast();
}
