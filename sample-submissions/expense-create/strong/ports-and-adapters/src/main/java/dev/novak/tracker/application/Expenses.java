package dev.novak.tracker.application;

import dev.novak.tracker.domain.Expense;
import dev.novak.tracker.domain.ExpenseToStore;

/** Port: where expenses are kept. */
public interface Expenses {
    Expense add(ExpenseToStore expense);
}
