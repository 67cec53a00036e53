package pl.zielinska.expenses;

import java.util.List;

public class ExpenseService {

    private final ExpenseRepository repository;
    private final ExpenseValidator validator;

    public ExpenseService(ExpenseRepository repository, ExpenseValidator validator) {
        this.repository = repository;
        this.validator = validator;
    }

    public Expense create(NewExpense expense) {
        List<String> errors = validator.validate(expense);
        if (!errors.isEmpty()) {
            throw new ValidationException(errors);
        }
        if (!repository.userExists(expense.userId())) {
            throw new ValidationException(List.of("user does not exist"));
        }
        repository.insert(expense);
        return repository.findLast();
    }
}
