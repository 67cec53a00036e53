public class ExpenseServiceImpl implements IExpenseService {

    private final IExpenseRepository repository;

    public ExpenseServiceImpl(IExpenseRepository repository) {
        this.repository = repository;
    }

    @Override
    public Expense createExpense(Expense expense) {
        if (expense.getAmount() <= 0) {
            throw new ExpenseException(400, "Amount must be greater than 0");
        }
        if (expense.getAmount() > 9999999999.99) {
            throw new ExpenseException(400, "Amount is too large");
        }
        if (expense.getCategory() == null || expense.getCategory().isBlank()) {
            throw new ExpenseException(400, "Category is required");
        }
        if (!repository.userExists(expense.getUserId())) {
            throw new ExpenseException(404, "User not found");
        }
        return repository.save(expense);
    }
}
