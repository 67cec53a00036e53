package dev.novak.tracker.application;

import dev.novak.tracker.domain.Expense;
import dev.novak.tracker.domain.ExpenseToStore;
import dev.novak.tracker.domain.Money;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The use case. */
public class CreateExpense {

    private final ExpenseValidator validator;
    private final Expenses expenses;
    private final InstantSource clock;

    public CreateExpense(ExpenseValidator validator, Expenses expenses, InstantSource clock) {
        this.validator = validator;
        this.expenses = expenses;
        this.clock = clock;
    }

    public Expense create(CreateExpenseCommand command) {
        Money amount = validator.validate(command);
        return expenses.add(new ExpenseToStore(
                command.userId(),
                amount,
                command.category().strip().toLowerCase(Locale.ROOT),
                command.description(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
