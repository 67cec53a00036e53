package dev.novak.tracker.application;

import dev.novak.tracker.domain.Money;
import java.math.BigDecimal;

public class ExpenseValidator {

    private final Users users;

    public ExpenseValidator(Users users) {
        this.users = users;
    }

    /** Returns the amount in cents, as that is where most of the work is. */
    Money validate(CreateExpenseCommand command) {
        if (command.userId() == null) {
            throw new ValidationException("user_id", "user_id is missing");
        }
        Money amount = amountOf(command.amount());
        if (command.category() == null || command.category().isBlank()) {
            throw new ValidationException("category", "category must not be blank");
        }
        if (!users.contains(command.userId())) {
            throw new ValidationException("user_id", "user does not exist");
        }
        return amount;
    }

    private static Money amountOf(BigDecimal raw) {
        if (raw == null) {
            throw new ValidationException("amount", "amount is missing");
        }
        Money amount;
        try {
            amount = Money.of(raw);
        } catch (ArithmeticException e) {
            throw new ValidationException("amount", "amount must be below 10 billion with at most two decimals");
        }
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw new ValidationException("amount", "amount must be greater than zero");
        }
        if (amount.compareTo(Money.MAX) > 0) {
            throw new ValidationException("amount", "amount is too high");
        }
        return amount;
    }
}
