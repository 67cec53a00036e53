package org.example;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.example.Dtos.CreateRequest;
import org.example.Dtos.ExpenseDto;

class ExpenseService {

    static final class RuleViolation extends RuntimeException {
        RuleViolation(String message) {
            super(message);
        }
    }

    private final ExpenseRepository repository;

    ExpenseService(ExpenseRepository repository) {
        this.repository = repository;
    }

    ExpenseDto create(CreateRequest request) {
        check(request.amount() != null, "amount is missing");
        check(request.amount().compareTo(BigDecimal.ZERO) > 0, "amount must be positive");
        check(request.amount().compareTo(new BigDecimal("9999999999.99")) <= 0, "amount is too big");
        check(request.amount().scale() <= 2, "amount has too many decimals");
        check(request.category() != null && !request.category().isBlank(), "category is missing");
        check(request.userId() != null, "user_id is missing");
        check(repository.userExists(request.userId()), "user_id is unknown");

        String category = request.category().trim().toLowerCase();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        long id = repository.insert(request.userId(), request.amount(), category, request.description(), now);
        return new ExpenseDto(
                id, request.userId(), request.amount(), category, request.description(), now.toString());
    }

    private static void check(boolean condition, String message) {
        if (!condition) {
            throw new RuleViolation(message);
        }
    }
}
