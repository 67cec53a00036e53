package se.berg.repositories;

import se.berg.dtos.Expense;

public interface ExpenseRepository {

    Expense save(Expense expense);

    boolean userExists(long userId);
}
