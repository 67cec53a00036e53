package io.lindqvist;

import java.math.BigDecimal;
import java.sql.SQLException;

/** Creates expenses. */
class Expenses {

    private static final BigDecimal MAX = new BigDecimal("9999999999.99");

    private final ExpenseStore store;

    Expenses(ExpenseStore store) {
        this.store = store;
    }

    Outcome create(ExpenseRequest request) {
        if (request.userId().isEmpty()) {
            return new Outcome.Invalid("user_id is required");
        }
        BigDecimal amount = request.amount().orElse(BigDecimal.ZERO);
        if (amount.signum() <= 0 || amount.compareTo(MAX) > 0 || amount.scale() > 2) {
            return new Outcome.Invalid("amount must be a positive number with at most two decimals");
        }
        String category = request.category().map(String::strip).orElse("");
        if (category.isEmpty()) {
            return new Outcome.Invalid("category is required");
        }
        try {
            if (!store.userExists(request.userId().get())) {
                return new Outcome.Invalid("user does not exist");
            }
            return new Outcome.Ok(
                    store.store(request.userId().get(), amount, category, request.description().orElse(null)));
        } catch (SQLException e) {
            System.err.println("expense not stored: " + e.getMessage());
            return new Outcome.Failed(e);
        }
    }
}
