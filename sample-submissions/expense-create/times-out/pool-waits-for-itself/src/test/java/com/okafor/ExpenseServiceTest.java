package com.okafor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ExpenseServiceTest {

    private final ExpenseRepository repository = new ExpenseRepository() {
        @Override
        public CompletableFuture<Boolean> userExists(long userId) {
            return CompletableFuture.completedFuture(userId == 1);
        }

        @Override
        public CompletableFuture<Expense> save(Expense e) {
            return CompletableFuture.completedFuture(
                    new Expense(5, e.userId(), e.amount(), e.category(), e.description(), e.createdAt()));
        }
    };

    @Test
    void creates() throws Exception {
        try (var executor = Executors.newSingleThreadExecutor()) {
            var service = new ExpenseService(repository, executor);
            assertEquals(5, service.create(1, new BigDecimal("42.50"), "food", "Lunch").get().id());
        }
    }

    @Test
    void rejects() {
        try (var executor = Executors.newSingleThreadExecutor()) {
            var service = new ExpenseService(repository, executor);
            assertThrows(ExecutionException.class, () -> service.create(1, BigDecimal.ZERO, "food", "").get());
            assertThrows(ExecutionException.class, () -> service.create(1, BigDecimal.ONE, " ", "").get());
            assertThrows(ExecutionException.class, () -> service.create(2, BigDecimal.ONE, "food", "").get());
        }
    }
}
