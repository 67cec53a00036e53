public interface IExpenseService {

    Expense createExpense(Expense expense);
}
