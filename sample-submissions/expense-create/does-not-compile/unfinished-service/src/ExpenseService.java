import java.math.BigDecimal;

public class ExpenseService {

    private final ExpenseRepository repository;

    public ExpenseService(ExpenseRepository repository) {
        this.repository = repository;
    }

    public Expense createExpense(Expense expense) {
        if (expense.amount().compareTo(BigDecimal.ZERO) <= 0) {
            throw new IllegalArgumentException("amount must be positive");
        }
        if (expense.category().isBlank()) {
            throw new IllegalArgumentException("category must not be empty");
        }
        if (!repository.userExists(expense.userId())) {
            throw new UserNotFoundException(expense.userId());
        }
        return repository.create(expense);
    }
}
