package com.acme;

import java.math.BigDecimal;

public class ExpenseService {
    private final ExpenseRepository repository;

    public ExpenseService(ExpenseRepository repository) {
        this.repository = repository;
    }

    public Expense create(Expense expense) {
        if (expense.amount() == null || expense.amount().compareTo(BigDecimal.ZERO) <= 0) {
            throw new ValidationException("amount must be positive");
        }
        if (expense.category() == null || expense.category().isBlank()) {
            throw new ValidationException("category is required");
        }
        if (!repository.userExists(expense.userId())) {
            throw new ValidationException("unknown user");
        }
        return repository.save(expense);
    }
}

record Expense(Long id, Long userId, BigDecimal amount, String category) {}

class ValidationException extends RuntimeException {
    ValidationException(String message) { super(message); }
}
