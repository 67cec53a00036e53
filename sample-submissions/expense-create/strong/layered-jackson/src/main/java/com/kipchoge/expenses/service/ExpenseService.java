package com.kipchoge.expenses.service;

import com.kipchoge.expenses.model.Expense;
import com.kipchoge.expenses.model.NewExpense;
import com.kipchoge.expenses.repository.ExpenseRepository;
import com.kipchoge.expenses.repository.UserRepository;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

public class ExpenseService {

    // decimal(12,2)
    private static final BigDecimal MAX_AMOUNT = new BigDecimal("9999999999.99");

    private final ExpenseRepository expenses;
    private final UserRepository users;
    private final Clock clock;

    public ExpenseService(ExpenseRepository expenses, UserRepository users, Clock clock) {
        this.expenses = expenses;
        this.users = users;
        this.clock = clock;
    }

    public Expense createExpense(NewExpense request) {
        validateAmount(request.amount());
        if (request.category() == null || request.category().isBlank()) {
            throw new InvalidExpenseException("category is required");
        }
        if (request.userId() == null) {
            throw new InvalidExpenseException("user_id is required");
        }
        if (!users.exists(request.userId())) {
            throw new UnknownUserException(request.userId());
        }
        NewExpense normalised = new NewExpense(
                request.userId(),
                request.amount().setScale(2),
                request.category().strip().toLowerCase(Locale.ROOT),
                request.description() == null ? "" : request.description());
        return expenses.save(normalised, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static void validateAmount(BigDecimal amount) {
        if (amount == null) {
            throw new InvalidExpenseException("amount is required");
        }
        if (amount.signum() <= 0) {
            throw new InvalidExpenseException("amount must be greater than 0");
        }
        if (amount.compareTo(MAX_AMOUNT) > 0) {
            throw new InvalidExpenseException("amount is too large");
        }
        if (amount.scale() > 2) {
            throw new InvalidExpenseException("amount must have at most two decimals");
        }
    }
}
