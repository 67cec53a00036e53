package nativemethod;

import java.math.BigDecimal;

class ExpenseService {

    static class InvalidExpenseException extends RuntimeException {
        InvalidExpenseException(String message) {
            super(message);
        }
    }

    private final ExpenseRepository repository;

    ExpenseService(ExpenseRepository repository) {
        this.repository = repository;
    }

    Expense create(long userId, BigDecimal amount, String category, String description) {
        if (amount == null || amount.signum() <= 0 || amount.compareTo(new BigDecimal("9999999999.99")) > 0) {
            throw new InvalidExpenseException("amount must be positive and fit");
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new InvalidExpenseException("amount has too many decimals");
        }
        if (category == null || category.isBlank()) {
            throw new InvalidExpenseException("category must not be blank");
        }
        if (!repository.userExists(userId)) {
            throw new InvalidExpenseException("user does not exist");
        }
        return repository.insert(userId, amount, category, description);
    }
}
