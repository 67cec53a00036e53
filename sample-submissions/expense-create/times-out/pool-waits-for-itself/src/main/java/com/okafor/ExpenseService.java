package com.okafor;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class ExpenseService {

    private final ExpenseRepository repository;
    private final ExecutorService executor;

    public ExpenseService(ExpenseRepository repository, ExecutorService executor) {
        this.repository = repository;
        this.executor = executor;
    }

    public Future<Expense> create(long userId, BigDecimal amount, String category, String description) {
        return executor.submit(() -> {
            if (amount == null || amount.signum() <= 0) {
                throw new IllegalArgumentException("amount must be positive");
            }
            if (category == null || category.isBlank()) {
                throw new IllegalArgumentException("category must not be empty");
            }
            if (!repository.userExists(userId).join()) {
                throw new IllegalArgumentException("user does not exist");
            }
            return repository.save(new Expense(0, userId, amount, category, description, Instant.now())).join();
        });
    }
}
