package com.expense;

public interface ExpenseRepository {

	boolean userExists(long userId);

	Expense save(Expense expense);
}
