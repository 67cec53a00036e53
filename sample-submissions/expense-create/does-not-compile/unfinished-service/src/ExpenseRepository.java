public interface ExpenseRepository {
    Expense create(Expense expense);

    boolean userExists(long userId);
}
