public interface IExpenseRepository {

    boolean userExists(long userId);

    Expense save(Expense expense);
}
